package io.wonce.slack.fake;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** files.*: asking for an address, uploading to it, and showing the file in a channel. */
final class FileMethods {
    private final Town town;
    private final Echo echo;
    private volatile URI base = URI.create("http://127.0.0.1/");

    FileMethods(Town town, Echo echo) {
        this.town = town;
        this.echo = echo;
    }

    void under(URI newBase) {
        base = newBase;
    }

    Map<String, Method> all() {
        return new HashMap<>(Map.of(
                "files.getUploadURLExternal", this::address,
                "files.completeUploadExternal", this::complete));
    }

    /** Takes the bytes of a file; false where no such address was given out. */
    boolean upload(String id, byte[] bytes) {
        return town.files().upload(id, bytes);
    }

    private JsonObject address(FakeWorkspace caller, Arguments arguments) {
        var id = town.stamps().id("F");
        arguments.required("length");
        town.files().announce(id, arguments.required("filename"));
        return Json.object("upload_url", base.resolve("/upload/" + id).toString(), "file_id", id);
    }

    private JsonObject complete(FakeWorkspace caller, Arguments arguments) {
        var files = arguments
                .array("files", "invalid_arguments")
                .map(Json::objects)
                .orElseThrow(() -> Refusal.of("invalid_arguments", List.of("[ERROR] missing required field: files")));
        var shown = files.stream().map(file -> file(caller, file)).toList();
        arguments.text("channel_id").ifPresent(id -> {
            var channel = town.ownChannel(caller, id);
            var message = town.posts()
                    .message(caller, arguments.text("initial_comment").orElse(""), java.util.Optional.empty());
            message.addProperty("subtype", "file_share");
            message.add("files", Json.array(shown.stream()));
            arguments.text("thread_ts").ifPresent(thread -> message.addProperty("thread_ts", thread));
            channel.put(message);
            echo.posted(channel, message);
        });
        return Json.object("files", Json.array(shown.stream()));
    }

    private JsonObject file(FakeWorkspace caller, JsonObject given) {
        return town.files().complete(caller, Json.text(given, "id"), Json.text(given, "title"));
    }
}
