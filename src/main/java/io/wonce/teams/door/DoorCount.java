package io.wonce.teams.door;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import io.micrometer.core.instrument.MeterRegistry;
import io.wonce.config.RefusalLog;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

    private final MeterRegistry meters;
    private final RefusalLog<Refusal> log;

    /** One that counts in {@code meters}. */
    public DoorCount(MeterRegistry meters, InstantSource clock) {
        this.meters = meters;
        this.log = new RefusalLog<>("/api/messages", clock);
    }

    void refused(Refusal why) {
        log.note(why);
        meters.counter("wonce.teams.refused", "why", why.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    void served(Activity activity) {
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
