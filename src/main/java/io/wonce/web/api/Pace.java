package io.wonce.web.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How fast each program may ask: so many requests at once, and so many a second after that (a token bucket). Each process of a
 * Wonce that runs in several counts for itself.
 */
final class Pace {
    private static final int MOST_KEYS = 10_000;
    /** Further apart than two threads are that ask what time it is. */
    private static final Duration MUCH = Duration.ofSeconds(10);

    private final int atOnce;
    private final Duration each;
    private final Map<String, Instant> full = new ConcurrentHashMap<>();

    /**
     * Lets {@code atOnce} requests pass at once.
     *
     * @param each after so long, one more may
     */
    Pace(int atOnce, Duration each) {
        this.atOnce = atOnce;
        this.each = each;
    }

    /** Empty where {@code key} may go on; else how long it has to wait. */
    Optional<Duration> check(String key, Instant now) {
        if (full.size() > MOST_KEYS) {
            full.values().removeIf(moment -> !moment.isAfter(now));
        }
        Duration[] wait = {Duration.ZERO};
        full.compute(key, (same, moment) -> {
            boolean isSetBack = moment != null
                    && moment.isAfter(now.plus(each.multipliedBy(atOnce)).plus(MUCH));
            Instant from = moment == null || moment.isBefore(now) || isSetBack ? now : moment;
            Instant next = from.plus(each);
            wait[0] = Duration.between(now.plus(each.multipliedBy(atOnce)), next);
            return wait[0].isNegative() || wait[0].isZero() ? next : from;
        });
        return Optional.of(wait[0]).filter(left -> !left.isNegative() && !left.isZero());
    }
}
