package io.wonce.slack.fake;

import com.google.gson.JsonObject;

/**
 * One event on its way to the app.
 *
 * @param envelope the whole body, with {@code event_id}, {@code team_id} and {@code event}
 */
public record FakeEvent(JsonObject envelope) {
    public String id() {
        return Json.text(envelope, "event_id");
    }

    public String team() {
        return Json.text(envelope, "team_id");
    }

    /** The event itself. */
    public JsonObject event() {
        return Json.child(envelope, "event");
    }

    public String type() {
        return Json.text(event(), "type");
    }

    /** The same event as another delivery: seen in the wild, up to eleven times. */
    public FakeEvent withEventId(String id) {
        var copy = envelope.deepCopy();
        copy.addProperty("event_id", id);
        return new FakeEvent(copy);
    }
}
