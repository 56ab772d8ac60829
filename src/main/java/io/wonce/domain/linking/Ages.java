package io.wonce.domain.linking;

import java.time.Duration;
import java.time.Instant;

/** How time wears evidence down. */
final class Ages {
    private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

    private Ages() {}

    /** Days from one moment to a later one, never negative. */
    static double days(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toSeconds() / SECONDS_A_DAY);
    }
}
