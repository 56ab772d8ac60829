package io.wonce.app;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next attempt: twice as long each time, up to a bound, and up to a third less by chance, so that many
 * that failed at once do not come back at once.
 *
 * @param first after the first attempt
 * @param most the bound
 */
public record Backoff(Duration first, Duration most) {
    /** A second at first, ten minutes at most. */
    public static final Backoff PATIENT = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(10));

    /** For who waits for a turn, which is soon: a second at first, four seconds at most, so that a crowd does not ask all the time. */
    public static final Backoff TURN = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(4));

    private static final int MOST_DOUBLINGS = 30;

    /** The pause after attempt number {@code attempt}, which counts from 1. */
    public Duration after(int attempt, RandomGenerator chance) {
        Duration full = first.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
        long nanos = (full.compareTo(most) > 0 ? most : full).toNanos();
        return Duration.ofNanos(nanos - chance.nextLong(nanos / 3 + 1));
    }
}
