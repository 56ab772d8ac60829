package io.wonce.slack.fake;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** chat.*: posting, changing, whispering, linking. */
final class ChatMethods {
    private final Town town;
    private final Echo echo;
    private final Rates rates;

    ChatMethods(Town town, Echo echo, Rates rates) {
        this.town = town;
        this.echo = echo;
        this.rates = rates;
    }

    Map<String, Method> all() {
        return new HashMap<>(Map.of(
                "chat.postMessage", this::post,
                "chat.update", this::update,
                "chat.postEphemeral", this::whisper,
                "chat.getPermalink", this::permalink));
    }

    private JsonObject post(FakeWorkspace caller, Arguments arguments) {
        var channel = writable(caller, arguments.required("channel"));
        rates.check(channel);
        var message = message(caller, arguments);
        arguments.text("thread_ts").ifPresent(thread -> {
            message.addProperty("thread_ts", thread);
            if (arguments.flag("reply_broadcast")) {
                message.addProperty("subtype", "thread_broadcast");
            }
        });
        metadata(arguments).ifPresent(metadata -> message.add("metadata", metadata));
        channel.put(message);
        echo.posted(channel, message);
        return Json.object("channel", channel.id(), "ts", Json.text(message, "ts"), "message", message);
    }

    private JsonObject update(FakeWorkspace caller, Arguments arguments) {
        var channel = writable(caller, arguments.required("channel"));
        var ts = arguments.required("ts");
        var before = channel.message(ts);
        if (!Json.text(before, "bot_id").equals(caller.botId())) {
            throw Refusal.of("cant_update_message");
        }
        var fresh = message(caller, arguments);
        var metadata = metadata(arguments);
        var after = channel.change(ts, copy -> {
            arguments.text("text").ifPresent(text -> copy.addProperty("text", text));
            Optional.ofNullable(fresh.get("blocks")).ifPresent(blocks -> copy.add("blocks", blocks));
            metadata.ifPresent(data -> copy.add("metadata", data));
            copy.add(
                    "edited",
                    Json.object("user", caller.botUser(), "ts", town.stamps().ts()));
        });
        echo.changed(channel, before, after);
        return Json.object("channel", channel.id(), "ts", ts, "text", Json.text(after, "text"), "message", after);
    }

    private JsonObject whisper(FakeWorkspace caller, Arguments arguments) {
        var channel = writable(caller, arguments.required("channel"));
        var user = arguments.required("user");
        if (!channel.members().contains(user)) {
            throw Refusal.of("user_not_in_channel");
        }
        var message = message(caller, arguments);
        arguments.text("thread_ts").ifPresent(thread -> message.addProperty("thread_ts", thread));
        town.posts().whisper(channel, user, message);
        return Json.object("message_ts", Json.text(message, "ts"));
    }

    private JsonObject permalink(FakeWorkspace caller, Arguments arguments) {
        var channel = town.channel(caller, arguments.required("channel"));
        var ts = arguments.required("message_ts");
        var thread = Json.text(channel.message(ts), "thread_ts");
        var inThread = thread.isEmpty() || thread.equals(ts) ? "" : "?thread_ts=" + thread + "&cid=" + channel.id();
        var link = caller.url() + "archives/" + channel.id() + "/p" + ts.replace(".", "") + inThread;
        return Json.object("channel", channel.id(), "permalink", link);
    }

    private JsonObject message(FakeWorkspace caller, Arguments arguments) {
        var text =
                arguments.text("text").or(() -> arguments.text("markdown_text")).orElse("");
        var blocks = arguments.array("blocks", "invalid_blocks_format");
        Posts.check(
                text,
                blocks,
                arguments.array("attachments", "invalid_attachments").isPresent());
        blocks.ifPresent(town.files()::check);
        return town.posts().message(caller, text, blocks);
    }

    private static Optional<JsonObject> metadata(Arguments arguments) {
        var metadata = arguments.object("metadata", "invalid_metadata_format");
        metadata.ifPresent(given -> {
            if (Json.text(given, "event_type").isEmpty() || !(given.get("event_payload") instanceof JsonObject)) {
                throw Refusal.of(
                        "invalid_metadata_format", List.of("[ERROR] event_type and event_payload are required"));
            }
        });
        return metadata;
    }

    /** A channel by id, or the direct messages with a user; the bot must be in it. */
    private FakeChannel writable(FakeWorkspace caller, String id) {
        var channel = caller.member(id).map(caller::dm).orElseGet(() -> town.ownChannel(caller, id));
        if (channel.archived()) {
            throw Refusal.of("is_archived");
        }
        return channel;
    }
}
