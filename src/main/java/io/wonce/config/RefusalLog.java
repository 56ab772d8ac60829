package io.wonce.config;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the operator that something is refused at a door, at once and then once a minute for each reason: anybody may call as often
 * as they want, and fill no log by it. Nothing of a request is told, not even where it came from.
 *
 * @param <R> the reasons; few
 */
public final class RefusalLog<R extends Enum<R>> {
    static final Duration PAUSE = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(RefusalLog.class);

    private final String door;
    private final InstantSource clock;
    private final Map<R, Told> lines = new HashMap<>();

    /** The log of the door at an address such as {@code /api/messages}. */
    public RefusalLog(String door, InstantSource clock) {
        this.door = door;
        this.clock = clock;
    }

    /** Something was refused, and perhaps it is time to tell. */
    public void note(R why) {
        OptionalInt more = turn(why);
        if (more.isEmpty()) {
            return;
        }
        if (more.getAsInt() == 0) {
            LOG.warn("refused what came to {}: {}", door, why);
        } else {
            LOG.warn("refused what came to {}: {}; {} more since that was told last", door, why, more.getAsInt());
        }
    }

    /** Where it is time to tell: how many came since it was told last. */
    private synchronized OptionalInt turn(R why) {
        Instant now = clock.instant();
        Told last = lines.getOrDefault(why, new Told(Instant.EPOCH, 0));
        boolean isDue = !now.isBefore(last.at().plus(PAUSE));
        lines.put(why, isDue ? new Told(now, 0) : new Told(last.at(), last.since() + 1));
        return isDue ? OptionalInt.of(last.since()) : OptionalInt.empty();
    }

    /** When it was told, and how many came since. */
    private record Told(Instant at, int since) {}
}
