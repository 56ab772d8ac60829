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

    /** A line through points: pairs of days and values, by rising days; flat beyond both ends. */
    static double curve(double days, double... points) {
        if (days <= points[0]) {
            return points[1];
        }
        for (int i = 2; i < points.length; i += 2) {
            if (days <= points[i]) {
                double part = (days - points[i - 2]) / (points[i] - points[i - 2]);
                return points[i - 1] + part * (points[i + 1] - points[i - 1]);
            }
        }
        return points[points.length - 1];
    }
}
