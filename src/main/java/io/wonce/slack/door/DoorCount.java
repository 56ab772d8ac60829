package io.wonce.slack.door;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.EventRequest;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** Counts who comes to the door. Only what Slack signed has its kind counted: nobody else chooses a label. */
public final class DoorCount {
    private final MeterRegistry meters;
    private final Counter unknown;

    public DoorCount(MeterRegistry meters) {
        this.meters = meters;
        this.unknown = Counter.builder("wonce.slack.unknown.workspace")
                .description("Requests of workspaces in which Wonce is not installed")
                .register(meters);
    }

    /** Why a request was not served. */
    enum Refusal {
        UNSIGNED,
        MALFORMED,
        SHED,
        LEDGER_AWAY,
        HELD_OFF
    }

    /** A request of a workspace in which Wonce is not installed. */
    public void unknownWorkspace() {
        unknown.increment();
    }

    /** A command or a click of somebody who is faster than they may be. */
    public void heldOff() {
        refused(Refusal.HELD_OFF);
    }

    void refused(Refusal why) {
        meters.counter("wonce.slack.refused", "why", why.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    void served(Request<?> request) {
        String event = request instanceof EventRequest told ? told.getEventTypeAndSubtype() : "";
        String kind = request.getRequestType().name().toLowerCase(Locale.ROOT);
        meters.counter("wonce.slack.requests", "kind", kind, "event", event).increment();
    }
}
