package io.wonce.domain.counting;

import java.util.List;
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

    /** The same, beside what was published of this very week. */
    public WeekCount beside(List<Restatement> restatements) {
        OptionalInt published = restatements.stream()
                .filter(restated -> restated.period().first().equals(week.first())
                        && restated.period().end().equals(week.end()))
                .mapToInt(Restatement::published)
                .filter(number -> number != orders)
                .findFirst();
        return new WeekCount(week, announcements, unresolved, orders, published);
    }
}
