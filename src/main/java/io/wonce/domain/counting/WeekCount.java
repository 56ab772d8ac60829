package io.wonce.domain.counting;

import java.util.OptionalInt;

/**
 * One week of a trend.
 *
 * @param week which
 * @param announcements wins announced in it, repeats included
 * @param unresolved those of them that nobody has linked yet; never in {@code orders}
 * @param orders distinct deals that first reached the counting milestone in it, as known now
 * @param reported the number of orders as published, where it is another one now
 */
public record WeekCount(Period week, int announcements, int unresolved, int orders, OptionalInt reported) {
    /** A week of which nothing else was ever published. */
    public WeekCount(Period week, int announcements, int unresolved, int orders) {
        this(week, announcements, unresolved, orders, OptionalInt.empty());
    }
}
