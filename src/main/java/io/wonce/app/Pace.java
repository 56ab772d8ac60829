package io.wonce.app;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How fast each may ask: so many requests at once, and so many a second after that (a token bucket). Each process of a Wonce that
 * runs in several counts for itself. Of more than ten thousand who ask, those who asked longest ago are forgotten.
 */
public final class Pace {
    static final int MOST_KEYS = 10_000;
    /** Further apart than two threads are that ask what time it is. */
    private static final Duration MUCH = Duration.ofSeconds(10);

    private final int atOnce;
    private final Duration each;
    private final Map<String, Instant> full = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST_KEYS;
        }
    };

    /**
     * Lets {@code atOnce} requests pass at once.
     *
     * @param each after so long, one more may
     */
    public Pace(int atOnce, Duration each) {
        this.atOnce = atOnce;
        this.each = each;
    }

    /** Empty where {@code key} may go on; else how long it has to wait. */
    public synchronized Optional<Duration> check(String key, Instant now) {
        Instant from = from(full.getOrDefault(key, now), now);
        Instant next = from.plus(each);
        Duration wait = Duration.between(now.plus(each.multipliedBy(atOnce)), next);
        boolean mayGoOn = wait.isNegative() || wait.isZero();
        full.put(key, mayGoOn ? next : from);
        return mayGoOn ? Optional.empty() : Optional.of(wait);
    }

    /** Of how many it is known how fast they ask. */
    synchronized int known() {
        return full.size();
    }

    /** A moment further away than there can be is one of a clock that was set back. */
    private Instant from(Instant moment, Instant now) {
        boolean isSetBack = moment.isAfter(now.plus(each.multipliedBy(atOnce)).plus(MUCH));
        return moment.isBefore(now) || isSetBack ? now : moment;
    }
}
