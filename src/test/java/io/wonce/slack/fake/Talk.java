package io.wonce.slack.fake;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What people do with messages and channels, and the events that follow; what they do to the app is in {@link Occasions}. */
final class Talk {
    private final Town town;
    private final Occasions occasions;

    Talk(Town town) {
        this.town = town;
        this.occasions = new Occasions(town);
    }

    Said say(FakePerson person, FakeChannel channel, String text, Map<String, ?> fields) {
        return told(channel, post(person, channel, text, fields));
    }

    Said shareFile(FakePerson person, FakeChannel channel, String text, String fileName) {
        var file = Json.object(
                "id",
                town.stamps().id("F"),
                "name",
                fileName,
                "title",
                fileName,
                "mimetype",
                "image/png",
                "filetype",
                "png",
                "user",
                person.id(),
                "mode",
                "hosted");
        return say(person, channel, text, Map.of("subtype", "file_share", "files", Json.array(file), "upload", false));
    }

    Said mention(FakePerson person, FakeChannel channel, String text) {
        var bot = person.workspace();
        var message = post(person, channel, bot.botMention() + " " + text, Map.of());
        var said = told(channel, message);
        var mention = MessageEvents.posted(channel, message);
        mention.addProperty("type", "app_mention");
        mention.remove("channel_type");
        var deliveries = new ArrayList<>(said.deliveries());
        deliveries.addAll(town.events().happen(bot, mention));
        return new Said(said.message(), deliveries);
    }

    Said integrationSays(FakeWorkspace workspace, FakeChannel channel, String botId, String name, String text) {
        var message = Json.object(
                "type",
                "message",
                "subtype",
                "bot_message",
                "text",
                text,
                "ts",
                town.stamps().ts(),
                "username",
                name,
                "bot_id",
                botId,
                "app_id",
                "A0OTHER",
                "team",
                workspace.id());
        channel.put(message);
        return told(channel, message);
    }

    Said edit(FakePerson person, FakeMessage message, String text) {
        return changed(message, copy -> {
            copy.addProperty("text", text);
            copy.add("blocks", MessageEvents.richText(text));
            copy.add(
                    "edited",
                    Json.object("user", person.id(), "ts", town.stamps().ts()));
        });
    }

    Said unfurl(FakeMessage message) {
        var link = Json.object("from_url", "https://acme.example/", "title", "Acme", "id", 1, "fallback", "Acme");
        return changed(message, copy -> copy.add("attachments", Json.array(link)));
    }

    Said delete(FakeMessage message) {
        var channel = message.channel();
        var before = channel.message(message.ts());
        if (channel.replies(message.ts()).isEmpty()) {
            channel.delete(message.ts());
            var event = MessageEvents.deleted(channel, before, town.stamps().ts());
            return new Said(new FakeMessage(channel, before, false), toAll(channel, event));
        }
        return changed(message, MessageEvents::entomb);
    }

    Said react(FakePerson person, FakeMessage message, String emoji, boolean add) {
        var channel = message.channel();
        var json = channel.message(message.ts());
        var after = add
                ? Reactions.add(channel, json, emoji, person.id())
                : Reactions.remove(channel, json, emoji, person.id());
        var event = Json.object(
                "type", add ? "reaction_added" : "reaction_removed",
                "user", person.id(),
                "reaction", emoji,
                "item", Json.object("type", "message", "channel", channel.id(), "ts", message.ts()),
                "item_user", Json.text(json, "user"),
                "event_ts", town.stamps().ts());
        return new Said(new FakeMessage(channel, after, false), toAll(channel, event));
    }

    Said joined(String user, FakeWorkspace workspace, FakeChannel channel) {
        return occasions.joined(user, workspace, channel);
    }

    Said openHome(FakePerson person) {
        return occasions.openHome(person);
    }

    Said rename(FakeChannel channel, String newName) {
        return occasions.rename(channel, newName);
    }

    Said archive(FakePerson person, FakeChannel channel) {
        return occasions.archive(person, channel);
    }

    Said uninstalled(FakeWorkspace workspace) {
        return occasions.uninstalled(workspace);
    }

    Said tokensRevoked(FakeWorkspace workspace) {
        return occasions.tokensRevoked(workspace);
    }

    /** Tells of a message of the app itself, as Slack does. */
    List<Delivery> echo(FakeChannel channel, JsonObject message) {
        return told(channel, message).deliveries();
    }

    /** Tells of a change that the app itself made. */
    List<Delivery> echoChange(FakeChannel channel, JsonObject before, JsonObject after) {
        return toAll(
                channel,
                MessageEvents.changed(channel, before, after, town.stamps().ts()));
    }

    private JsonObject post(FakePerson person, FakeChannel channel, String text, Map<String, ?> fields) {
        if (channel.archived()) {
            throw new IllegalStateException("#" + channel.name() + " is archived: nobody can talk there");
        }
        channel.add(person);
        var id = town.stamps().id("").toLowerCase(Locale.ROOT);
        var message = Json.object(
                "type",
                "message",
                "user",
                person.id(),
                "text",
                text,
                "ts",
                town.stamps().ts(),
                "client_msg_id",
                "0c2e7a5e-0000-4000-8000-0000" + id,
                "team",
                person.workspace().id(),
                "blocks",
                MessageEvents.richText(text));
        fields.forEach((name, value) -> Json.object(name, value).asMap().forEach(message::add));
        channel.put(message);
        return message;
    }

    private Said told(FakeChannel channel, JsonObject message) {
        var event = MessageEvents.posted(channel, message);
        return new Said(new FakeMessage(channel, message, false), toAll(channel, event));
    }

    private Said changed(FakeMessage message, java.util.function.Consumer<JsonObject> how) {
        var channel = message.channel();
        var before = channel.message(message.ts());
        var after = channel.change(message.ts(), how);
        var event = MessageEvents.changed(channel, before, after, town.stamps().ts());
        return new Said(new FakeMessage(channel, after, false), toAll(channel, event));
    }

    private List<Delivery> toAll(FakeChannel channel, JsonObject event) {
        return Occasions.toAll(town, channel, event);
    }
}
