package io.wonce.slack.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * A message as it was when it was asked for.
 *
 * @param channel where it stands
 * @param json as {@code conversations.history} tells it, metadata included
 * @param ephemeral whether only one person sees it
 */
public record FakeMessage(FakeChannel channel, JsonObject json, boolean ephemeral) implements Surface {
    public String ts() {
        return Json.text(json, "ts");
    }

    public String text() {
        return Json.text(json, "text");
    }

    public String user() {
        return Json.text(json, "user");
    }

    /** The ts of the thread it belongs to; its own where it is in none. */
    public String thread() {
        var thread = Json.text(json, "thread_ts");
        return thread.isEmpty() ? ts() : thread;
    }

    /** Whether an app posted it. */
    public boolean byBot() {
        return json.has("bot_id");
    }

    public boolean edited() {
        return json.has("edited");
    }

    /** The emoji on it that a user put there, in order. */
    public List<String> reactionsOf(String user) {
        return Json.children(json, "reactions").stream()
                .filter(reaction -> reaction.getAsJsonArray("users").contains(new com.google.gson.JsonPrimitive(user)))
                .map(reaction -> Json.text(reaction, "name"))
                .toList();
    }

    /** All emoji on it. */
    public List<String> reactions() {
        return Json.children(json, "reactions").stream()
                .map(reaction -> Json.text(reaction, "name"))
                .toList();
    }

    /** The JSON of its blocks, to look for words in. */
    public String blocksText() {
        JsonElement blocks = json.get("blocks");
        return blocks == null ? "" : blocks.toString();
    }

    /** The same message as it is now. */
    public FakeMessage now() {
        return ephemeral ? this : new FakeMessage(channel, channel.message(ts()), false);
    }

    @Override
    public JsonObject container() {
        var container = Json.object(
                "type", "message", "message_ts", ts(), "channel_id", channel.id(), "is_ephemeral", ephemeral);
        if (json.has("thread_ts")) {
            container.addProperty("thread_ts", thread());
        }
        return container;
    }

    @Override
    public String key() {
        return channel.id() + "/" + ts();
    }
}
