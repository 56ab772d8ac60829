package io.wonce.domain.counting;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an address names a period: by its label, and where the organisation means other days by that label today, also by its first
 * day: {@code 2026-W48@2026-11-22}.
 */
public final class PeriodName {
    private static final Pattern DATED =
            Pattern.compile("(?:20\\d\\d-W\\d\\d|FY(20\\d\\d)(?:-Q([1-4]))?)@(20\\d\\d-\\d\\d-\\d\\d)");

    private PeriodName() {}

    /** The name of {@code period} where weeks and fiscal years begin then. */
    public static String of(Period period, DayOfWeek weekStart, Month fiscalStart) {
        boolean isMeant = period.label().contains("-W")
                ? period.first().getDayOfWeek() == weekStart
                : fiscalStart(period).map(month -> month == fiscalStart).orElse(true);
        return isMeant ? period.label() : period.label() + "@" + period.first();
    }

    /** The period of a name with a first day; empty where it is none, or no such period began then. */
    public static Optional<Period> dated(String name) {
        Matcher dated = DATED.matcher(name);
        if (!dated.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(period(dated, LocalDate.parse(dated.group(3))))
                    .filter(period -> (period.label() + "@" + period.first()).equals(name));
        } catch (DateTimeException neverWas) {
            return Optional.empty();
        }
    }

    private static Period period(Matcher dated, LocalDate first) {
        if (dated.group(1) == null) {
            return Period.week(first, first.getDayOfWeek());
        }
        int year = Integer.parseInt(dated.group(1));
        int quarter = dated.group(2) == null ? 1 : Integer.parseInt(dated.group(2));
        Month start = first.getMonth().minus(3L * (quarter - 1));
        return dated.group(2) == null ? Period.fiscalYear(year, start) : Period.fiscalQuarter(year, quarter, start);
    }

    /** Empty where it is no fiscal year, nor a quarter of one. */
    private static Optional<Month> fiscalStart(Period period) {
        if (!period.label().startsWith("FY")) {
            return Optional.empty();
        }
        int quarter = period.label().contains("-Q")
                ? Character.digit(period.label().charAt(period.label().length() - 1), 10)
                : 1;
        return Optional.of(period.first().getMonth().minus(3L * (quarter - 1)));
    }
}
