package io.wonce.teams.door;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the operator that something is refused, at once and then once a minute for each reason: anybody may call as often as they
 * want, and fill no log by it. Nothing of a request is told, not even where it came from.
 */
final class RefusalLog {
    static final Duration PAUSE = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(RefusalLog.class);

    private final InstantSource clock;
    private final Map<Refusal, Told> lines = new EnumMap<>(Refusal.class);

    RefusalLog(InstantSource clock) {
        this.clock = clock;
    }

    void note(Refusal why) {
        turn(why)
                .ifPresent(more -> LOG.warn(
                        "refused what came to /api/messages: {}; {} more since that was told last", why, more));
    }

    /** Where it is time to tell: how many came since it was told last. */
    synchronized OptionalInt turn(Refusal why) {
        Instant now = clock.instant();
        Told last = lines.getOrDefault(why, new Told(Instant.EPOCH, 0));
        boolean isDue = !now.isBefore(last.at().plus(PAUSE));
        lines.put(why, isDue ? new Told(now, 0) : new Told(last.at(), last.since() + 1));
        return isDue ? OptionalInt.of(last.since()) : OptionalInt.empty();
    }

    /** When it was told, and how many came since. */
    private record Told(Instant at, int since) {}
}
