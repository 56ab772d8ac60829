package io.wonce.teams.door;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.wonce.config.RefusalLog;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Counts who comes to the door, and tells of who is refused. The labels are ours: nobody else chooses one. */
public final class DoorCount {
    private static final Set<String> TYPES = Set.of(
            ActivityTypes.MESSAGE,
            ActivityTypes.MESSAGE_UPDATE,
            ActivityTypes.MESSAGE_DELETE,
            ActivityTypes.MESSAGE_REACTION,
            ActivityTypes.CONVERSATION_UPDATE,
            ActivityTypes.INSTALLATION_UPDATE,
            ActivityTypes.INVOKE,
            ActivityTypes.EVENT,
            ActivityTypes.TYPING);
    private static final Set<String> INVOKES = Set.of(
            "adaptiveCard/action",
            "application/search",
            "composeExtension/fetchTask",
            "composeExtension/submitAction",
            "task/fetch",
            "task/submit");
    private static final String OTHER = "other";

    /** Teams waits five seconds for the answer to a click or a form, and fifteen for all else. */
    private static final Duration[] STEPS = Stream.of(50, 100, 250, 500, 1000, 2000, 3000, 5000, 15_000)
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final MeterRegistry meters;
    private final RefusalLog<Refusal> log;
    private final Timer acknowledged;

    /** One that counts in {@code meters}. */
    public DoorCount(MeterRegistry meters, InstantSource clock) {
        this.meters = meters;
        this.log = new RefusalLog<>("/api/messages", clock);
        this.acknowledged = Timer.builder("wonce.acknowledgements")
                .description(
                        "How long it took until the platform was told that something was taken, since all of it had come")
                .tag("platform", "teams")
                .serviceLevelObjectives(STEPS)
                .register(meters);
    }

    void refused(Refusal why) {
        log.note(why);
        meters.counter("wonce.teams.refused", "why", why.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    /** Something has come. */
    Timer.Sample begin() {
        return Timer.start(meters);
    }

    /** What came at {@code begun} is taken, and Teams is told so. */
    void served(Activity activity, Timer.Sample begun) {
        begun.stop(acknowledged);
        String invoke = ActivityTypes.INVOKE.equals(activity.getType()) ? known(INVOKES, activity.getName()) : "";
        meters.counter("wonce.teams.requests", "kind", known(TYPES, activity.getType()), "invoke", invoke)
                .increment();
    }

    static String type(Activity activity) {
        return known(TYPES, activity.getType());
    }

    private static String known(Set<String> names, String name) {
        return Optional.ofNullable(name).filter(names::contains).orElse(OTHER);
    }
}
