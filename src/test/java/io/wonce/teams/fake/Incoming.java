package io.wonce.teams.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.util.UUID;

/** What Teams tells the bot of what somebody does in a conversation. */
final class Incoming {
    private final FakeConversation place;
    private final FakeColleague author;

    Incoming(FakeConversation place, FakeColleague author) {
        this.place = place;
        this.author = author;
    }

    /** A message, as it stands now. */
    ObjectNode message(FakePost post) {
        var activity = envelope(post.content(), post.root()).put("id", post.id());
        if (activity.has("text")) {
            var entities = (ArrayNode) activity.get("entities");
            activity.put("text", new Mentions(place).tell(activity.path("text").asText(), entities));
        }
        return activity;
    }

    /** One that was edited, deleted or brought back. */
    ObjectNode changed(FakePost post, String type, String event) {
        var activity = message(post).put("type", type);
        ((ObjectNode) activity.get("channelData")).put("eventType", event);
        if (type.equals("messageDelete")) {
            activity.remove("text");
            activity.remove("attachments");
        }
        return activity;
    }

    /** A message in whose menu somebody chose something: in HTML, with ids of the directory. */
    ObjectNode payload(FakePost post) {
        var writer = place.tenant().colleague(post.author());
        var payload = Json.object()
                .put("id", post.id())
                .put("createdDateTime", place.tenant().now().toString())
                .put("messageType", "message");
        payload.put(
                "linkToMessage",
                "https://teams.microsoft.com/l/message/" + URLEncoder.encode(place.id(), UTF_8) + "/" + post.id()
                        + "?tenantId=" + place.tenant().id() + "&parentMessageId=" + post.root());
        payload.put("replyToId", post.root().equals(post.id()) ? null : post.root());
        var from = payload.putObject("from");
        from.putNull("device").putNull("conversation");
        writer.ifPresentOrElse(
                person -> from.putObject("user")
                        .put("userIdentityType", "aadUser")
                        .put("id", person.objectId())
                        .put("displayName", person.name()),
                () -> from.putObject("application")
                        .put("id", post.author().substring("28:".length()))
                        .put("applicationIdentityType", "bot"));
        var entities = Json.object().putArray("entities");
        var told = new Mentions(place).tell(post.content().path("text").asText(), entities);
        var html = told.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        var mentions = payload.putArray("mentions");
        for (var entity : entities) {
            var written = entity.path("text").asText().replace("<", "&lt;").replace(">", "&gt;");
            var name = entity.at("/mentioned/name").asText();
            html = html.replace(written, "<at id=\"" + mentions.size() + "\">" + name + "</at>");
            mention(mentions.addObject().put("id", mentions.size() - 1).put("mentionText", name), entity);
        }
        payload.putObject("body").put("contentType", "html").put("content", "<div><div>" + html + "</div>\n</div>");
        return payload;
    }

    private void mention(ObjectNode mention, JsonNode entity) {
        var id = entity.at("/mentioned/id").asText();
        var mentioned = mention.putObject("mentioned");
        place.tenant()
                .colleague(id)
                .ifPresentOrElse(
                        person -> mentioned
                                .putObject("user")
                                .put("id", person.objectId())
                                .put("displayName", person.name()),
                        () -> mentioned.putObject("application").put("id", id.substring("28:".length())));
    }

    /** What asks for an answer at once, about a message of the bot. */
    ObjectNode invoke(FakePost post, String name, ObjectNode value) {
        var activity = Json.object().put("type", "invoke").put("name", name).put("replyToId", post.id());
        activity.set("value", value);
        return envelope(activity, post.root()).put("id", "f:" + UUID.randomUUID());
    }

    /** The bot comes or goes, told in the one way. */
    ObjectNode installation(String action) {
        var activity = Json.object().put("type", "installationUpdate").put("action", action);
        return envelope(activity, "").put("id", "f:" + UUID.randomUUID());
    }

    /** The bot comes or goes, told in the other way. */
    ObjectNode membership(String list) {
        var activity = Json.object().put("type", "conversationUpdate");
        activity.putArray(list).addObject().put("id", place.tenant().bot());
        return envelope(activity, "").put("id", "f:" + UUID.randomUUID());
    }

    private ObjectNode envelope(ObjectNode activity, String root) {
        var tenant = place.tenant();
        activity.put("timestamp", tenant.now().toString())
                .put("channelId", "msteams")
                .put("serviceUrl", tenant.serviceUrl().toString())
                .put("locale", author.language());
        activity.set("from", author.from());
        activity.set("recipient", tenant.botAccount());
        activity.set("conversation", conversation(root));
        activity.putArray("entities")
                .addObject()
                .put("type", "clientInfo")
                .put("locale", author.language())
                .put("country", "NL")
                .put("platform", "Web")
                .put("timezone", "Europe/Amsterdam");
        activity.set("channelData", channelData());
        return activity;
    }

    private ObjectNode conversation(String root) {
        var isInThread = place.kind() == FakeConversation.Kind.CHANNEL && !root.isEmpty();
        return Json.object()
                .put("id", isInThread ? place.id() + ";messageid=" + root : place.id())
                .put("conversationType", place.kindWord())
                .put("tenantId", place.tenant().id())
                .put("isGroup", place.kind() != FakeConversation.Kind.PERSONAL);
    }

    private ObjectNode channelData() {
        var data = Json.object();
        data.putObject("tenant").put("id", place.tenant().id());
        if (place.kind() == FakeConversation.Kind.CHANNEL) {
            data.put("teamsChannelId", place.id()).put("teamsTeamId", place.team());
            data.putObject("channel").put("id", place.id()).put("name", place.name());
            data.putObject("team").put("id", place.team()).put("aadGroupId", place.group());
        }
        return data;
    }
}
