package io.wonce.teams.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/**
 * What the connector answered.
 *
 * @param status of HTTP
 * @param body missing node where there was no JSON
 * @param retryAfter how long it asks to wait
 */
record Answer(int status, JsonNode body, Optional<Duration> retryAfter) {
    private static final int FIRST_GOOD = 200;
    private static final int FIRST_OTHER = 300;

    boolean isGood() {
        return status >= FIRST_GOOD && status < FIRST_OTHER;
    }

    /** Such as {@code BotNotInConversationRoster}; blank where there is none. */
    String code() {
        return body.path("error").path("code").asText("");
    }

    /** A text of the answer; empty where it is not there. */
    Optional<String> text(String name) {
        return Optional.of(body.path(name).asText("")).filter(text -> !text.isBlank());
    }

    /** For a log and an operator: never what was sent. */
    String reason() {
        return code().isBlank() ? "HTTP " + status : "HTTP " + status + " " + code();
    }
}
