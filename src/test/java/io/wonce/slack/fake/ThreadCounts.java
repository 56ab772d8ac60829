package io.wonce.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.stream.Stream;

/** What a message says of the thread under it. */
final class ThreadCounts {
    private ThreadCounts() {}

    /** Brings the parent up to date after an answer; {@code replies} includes that. */
    static void answered(JsonObject parent, JsonObject reply, int replies) {
        var before = parent.get("reply_users") instanceof JsonArray known
                ? known.asList().stream()
                : Stream.<JsonElement>empty();
        var users = Json.array(Stream.concat(before, Optional.ofNullable(reply.get("user")).stream())
                .distinct());
        parent.add("thread_ts", reply.get("thread_ts"));
        parent.addProperty("reply_count", replies);
        parent.add("reply_users", users);
        parent.addProperty("reply_users_count", users.size());
        parent.add("latest_reply", reply.get("ts"));
    }
}
