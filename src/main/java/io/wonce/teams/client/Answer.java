package io.wonce.teams.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.wonce.teams.client.TeamsWeb.Reply;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What Microsoft answered.
 *
 * @param status of HTTP
 * @param body missing node where there was no JSON
 * @param retryAfter how long it asks to wait
 */
record Answer(int status, JsonNode body, Optional<Duration> retryAfter) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.-]{1,80}");
    private static final int FIRST_GOOD = 200;
    private static final int FIRST_OTHER = 300;

    static Answer of(Reply reply) {
        return new Answer(reply.status(), read(reply.body()), reply.retryAfter().flatMap(Answer::wait));
    }

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

    /** For a log and an operator: never what was sent, and no sentence in the place of a code, which may name somebody. */
    String reason() {
        return CODE.matcher(code()).matches() ? "HTTP " + status + " " + code() : "HTTP " + status;
    }

    /** An answer that cannot be read does not change that it came. */
    private static JsonNode read(String body) {
        try {
            return Optional.ofNullable(JSON.readTree(body)).orElseGet(MissingNode::getInstance);
        } catch (IOException page) {
            return MissingNode.getInstance();
        }
    }

    private static Optional<Duration> wait(String header) {
        return Optional.of(header)
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }
}
