package io.wonce.slack.fake;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Duration;

/**
 * How the app answered one request of Slack.
 *
 * @param status of HTTP; 0 when there was no answer
 * @param body of the answer
 * @param took until the answer was complete
 */
public record Delivery(int status, String body, Duration took) {
    /** What Slack waits at most. */
    public static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Whether Slack would leave it at this. */
    public boolean acknowledged() {
        return status == 200 && took.compareTo(PATIENCE) <= 0;
    }

    /** The answer as JSON; an empty object where there is none. */
    public JsonObject json() {
        return body.isBlank() ? new JsonObject() : JsonParser.parseString(body).getAsJsonObject();
    }
}
