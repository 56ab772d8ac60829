package io.wonce.domain.counting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A span of whole days that is counted over.
 *
 * @param label how people write it: {@code 2026-11-23}, {@code 2026-W48}, {@code 2026-11}, {@code 2026-Q4}, {@code 2026}
 * @param first first day
 * @param end the day after the last one
 */
public record Period(String label, LocalDate first, LocalDate end) {
    public Period {
        if (!first.isBefore(end)) {
            throw new IllegalArgumentException("period " + label + " ends before it begins");
        }
    }

    /** The first moment of the period in {@code zone}. */
    public Instant from(ZoneId zone) {
        return first.atStartOfDay(zone).toInstant();
    }

    /** The first moment after the period in {@code zone}. */
    public Instant until(ZoneId zone) {
        return end.atStartOfDay(zone).toInstant();
    }
}
