package io.wonce.teams.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What Teams tells the bot of a message that a person wrote. */
final class Incoming {
    private final FakePost post;
    private final FakeColleague author;

    Incoming(FakePost post, FakeColleague author) {
        this.post = post;
        this.author = author;
    }

    ObjectNode activity() {
        var place = post.conversation();
        var tenant = place.tenant();
        var activity = post.content()
                .put("id", post.id())
                .put("timestamp", tenant.now().toString())
                .put("channelId", "msteams")
                .put("serviceUrl", tenant.serviceUrl().toString())
                .put("locale", "en-GB");
        activity.set("from", author.from());
        activity.putObject("recipient").put("id", tenant.bot()).put("name", "Wonce");
        activity.set("conversation", conversation(place));
        activity.putArray("entities")
                .addObject()
                .put("type", "clientInfo")
                .put("locale", "en-GB")
                .put("country", "NL")
                .put("platform", "Web")
                .put("timezone", "Europe/Amsterdam");
        activity.set("channelData", channelData(place));
        return activity;
    }

    private ObjectNode conversation(FakeConversation place) {
        var isChannel = place.kind() == FakeConversation.Kind.CHANNEL;
        return Json.object()
                .put("id", isChannel ? place.id() + ";messageid=" + post.root() : place.id())
                .put("conversationType", place.kindWord())
                .put("tenantId", place.tenant().id())
                .put("isGroup", place.kind() != FakeConversation.Kind.PERSONAL);
    }

    private static ObjectNode channelData(FakeConversation place) {
        var data = Json.object();
        data.putObject("tenant").put("id", place.tenant().id());
        if (place.kind() == FakeConversation.Kind.CHANNEL) {
            data.put("teamsChannelId", place.id()).put("teamsTeamId", place.team());
            data.putObject("channel").put("id", place.id()).put("name", place.name());
            data.putObject("team").put("id", place.team());
        }
        return data;
    }
}
