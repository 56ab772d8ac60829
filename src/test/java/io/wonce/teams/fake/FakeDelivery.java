package io.wonce.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;

/**
 * An activity, brought to the bot, and what came of it.
 *
 * @param answer a missing node where the bot had nothing to say
 * @param took until the answer
 */
public record FakeDelivery(ObjectNode activity, int status, JsonNode answer, Duration took) {
    private static final String MESSAGE = "application/vnd.microsoft.activity.message";
    private static final Duration INVOKE = Duration.ofSeconds(5);

    /** Whether Teams brings it no second time. */
    public boolean taken() {
        return status == 200;
    }

    /** Whether an invoke was answered before Teams gives up. */
    public boolean inTime() {
        return taken() && took.compareTo(INVOKE) < 0;
    }

    /** What who clicked reads; for an answer that Teams would not show, it throws. */
    public String told() {
        String text = answer.path("value").asText();
        boolean isShown = taken()
                && answer.path("statusCode").asInt() == 200
                && answer.path("type").asText().equals(MESSAGE)
                && answer.path("value").isTextual()
                && !text.isBlank()
                && took.compareTo(INVOKE) < 0;
        if (!isShown) {
            throw new IllegalStateException("Something went wrong. Please try again. " + status + " " + answer);
        }
        return text;
    }
}
