package io.wonce.slack.fake;

import com.google.gson.JsonObject;
import java.util.List;

/** What Slack answers instead of doing what it was asked. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient JsonObject answer;
    private final int retryAfter;

    private Refusal(String error, int retryAfter, JsonObject answer) {
        super(error);
        this.retryAfter = retryAfter;
        this.answer = answer;
    }

    /** With Slack's name of the error, such as {@code channel_not_found}. */
    static Refusal of(String error) {
        return new Refusal(error, 0, Json.object("ok", false, "error", error));
    }

    /** With what is wrong where, as in {@code response_metadata.messages}. */
    static Refusal of(String error, List<String> messages) {
        var told = Json.object("messages", Json.array(messages.stream()));
        return new Refusal(error, 0, Json.object("ok", false, "error", error, "response_metadata", told));
    }

    /** HTTP 429. */
    static Refusal rateLimited(int seconds) {
        return new Refusal("ratelimited", seconds, Json.object("ok", false, "error", "ratelimited"));
    }

    /** The token may not do that. */
    static Refusal missingScope(String needed, String provided) {
        var answer = Json.object("ok", false, "error", "missing_scope", "needed", needed, "provided", provided);
        return new Refusal("missing_scope", 0, answer);
    }

    /** Seconds to wait; 0 unless rate limited. */
    int retryAfter() {
        return retryAfter;
    }

    JsonObject answer() {
        return answer;
    }
}
