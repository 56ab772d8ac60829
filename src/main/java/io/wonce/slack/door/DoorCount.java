package io.wonce.slack.door;

import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.EventRequest;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Counts who comes to the door. Only what Slack signed has its kind counted: nobody else chooses a label. */
public final class DoorCount {
    /** Slack waits three seconds. */
    private static final Duration[] STEPS = Stream.of(50, 100, 250, 500, 1000, 2000, 3000, 5000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    /** What Slack is known to say; none other becomes a label. */
    private static final Set<String> REASONS = Set.of(
            "http_timeout",
            "too_many_redirects",
            "connection_failed",
            "ssl_error",
            "http_error",
            "unknown_error",
            "timeout");

    private final MeterRegistry meters;
    private final Counter unknown;
    private final Timer acknowledged;

    public DoorCount(MeterRegistry meters) {
        this.meters = meters;
        this.unknown = Counter.builder("wonce.slack.unknown.workspace")
                .description("Requests of workspaces in which Wonce is not installed")
                .register(meters);
        this.acknowledged = Timer.builder("wonce.acknowledgements")
                .description(
                        "How long it took until the platform was told that something was taken, since all of it had come")
                .tag("platform", "slack")
                .serviceLevelObjectives(STEPS)
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

    /** Slack brings something again, as it says because of {@code reason}: what it did not have acknowledged in time before. */
    void redelivered(String reason) {
        meters.counter("wonce.slack.redelivered", "reason", REASONS.contains(reason) ? reason : "other")
                .increment();
    }

    void refused(Refusal why) {
        meters.counter("wonce.slack.refused", "why", why.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    /** Something has come. */
    Timer.Sample begin() {
        return Timer.start(meters);
    }

    /** What came at {@code begun} is taken, and Slack is told so. */
    void served(Request<?> request, Timer.Sample begun) {
        begun.stop(acknowledged);
        String event = request instanceof EventRequest told ? told.getEventTypeAndSubtype() : "";
        String kind = request.getRequestType().name().toLowerCase(Locale.ROOT);
        meters.counter("wonce.slack.requests", "kind", kind, "event", event).increment();
    }
}
