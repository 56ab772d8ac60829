package io.wonce.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Locale;

/** The shapes of message events. */
final class MessageEvents {
    private MessageEvents() {}

    /** Somebody posted: the message itself, with where it stands. */
    static JsonObject posted(FakeChannel channel, JsonObject message) {
        var event = message.deepCopy();
        event.remove("metadata");
        var thread = Json.text(message, "thread_ts");
        if (!thread.isEmpty() && !thread.equals(Json.text(message, "ts"))) {
            channel.find(thread)
                    .map(parent -> Json.text(parent, "user"))
                    .ifPresent(user -> event.addProperty("parent_user_id", user));
        }
        if (channel.workspaces().size() > 1) {
            event.addProperty("user_team", Json.text(message, "team"));
            event.addProperty("source_team", Json.text(message, "team"));
        }
        return placed(channel, event, Json.text(message, "ts"));
    }

    /** Somebody edited, or Slack added a preview. */
    static JsonObject changed(FakeChannel channel, JsonObject before, JsonObject after, String ts) {
        var event = Json.object(
                "type",
                "message",
                "subtype",
                "message_changed",
                "message",
                after,
                "previous_message",
                before,
                "hidden",
                true,
                "ts",
                ts);
        return placed(channel, event, ts);
    }

    static JsonObject deleted(FakeChannel channel, JsonObject before, String ts) {
        var event = Json.object(
                "type",
                "message",
                "subtype",
                "message_deleted",
                "previous_message",
                before,
                "deleted_ts",
                Json.text(before, "ts"),
                "hidden",
                true,
                "ts",
                ts);
        return placed(channel, event, ts);
    }

    /** A deleted message with replies stays as a stone: Slack tells that as a change. */
    static void entomb(JsonObject message) {
        message.addProperty("subtype", "tombstone");
        message.addProperty("text", "This message was deleted.");
        message.addProperty("user", "USLACKBOT");
        message.addProperty("hidden", true);
        message.remove("blocks");
        message.remove("client_msg_id");
        message.remove("edited");
        message.remove("reactions");
    }

    /** What the composer makes of text. */
    static JsonArray richText(String text) {
        var words = Json.object("type", "text", "text", text);
        var section = Json.object("type", "rich_text_section", "elements", Json.array(words));
        return Json.array(Json.object("type", "rich_text", "block_id", "typed", "elements", Json.array(section)));
    }

    private static JsonObject placed(FakeChannel channel, JsonObject event, String ts) {
        event.addProperty("channel", channel.id());
        event.addProperty("event_ts", ts);
        event.addProperty("channel_type", channel.kind().name().toLowerCase(Locale.ROOT));
        return event;
    }
}
