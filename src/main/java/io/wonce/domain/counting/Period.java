package io.wonce.domain.counting;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Locale;

/**
 * A span of whole days that is counted over.
 *
 * @param label how people write it: {@code 2026-11-23}, {@code 2026-W48}, {@code 2026-11}, {@code 2026-Q4}, {@code 2026}, {@code FY2027}, {@code FY2027-Q1}
 * @param first first day
 * @param end the day after the last one
 */
public record Period(String label, LocalDate first, LocalDate end) {
    public Period {
        if (!first.isBefore(end)) {
            throw new IllegalArgumentException("period " + label + " ends before it begins");
        }
    }

    /** The week that holds {@code day}; the week with four days or more of January is the first (ISO 8601 for Monday). */
    public static Period week(LocalDate day, DayOfWeek start) {
        WeekFields weeks = WeekFields.of(start, 4);
        LocalDate first = day.with(TemporalAdjusters.previousOrSame(start));
        String label = String.format(
                Locale.ROOT, "%d-W%02d", day.get(weeks.weekBasedYear()), day.get(weeks.weekOfWeekBasedYear()));
        return new Period(label, first, first.plusWeeks(1));
    }

    /** One day. */
    public static Period day(LocalDate day) {
        return new Period(day.toString(), day, day.plusDays(1));
    }

    /** One calendar month. */
    public static Period month(YearMonth month) {
        return new Period(month.toString(), month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** One calendar quarter: 1 to 4. */
    public static Period quarter(int year, int quarter) {
        LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
        return new Period(year + "-Q" + quarter, first, first.plusMonths(3));
    }

    /** One calendar year. */
    public static Period year(int year) {
        return new Period(String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /** The fiscal year that begins in {@code start} and ends in {@code year}, or is that year where it begins with it. */
    public static Period fiscalYear(int year, Month start) {
        LocalDate first = LocalDate.of(start == Month.JANUARY ? year : year - 1, start, 1);
        return new Period("FY" + year, first, first.plusYears(1));
    }

    /** One quarter, 1 to 4, of that fiscal year. */
    public static Period fiscalQuarter(int year, int quarter, Month start) {
        LocalDate first = fiscalYear(year, start).first().plusMonths(3L * (quarter - 1));
        return new Period("FY" + year + "-Q" + quarter, first, first.plusMonths(3));
    }

    /** This period; the one that is running with the day before it, on which the last one of its kind ended. */
    public Period sinceLast(LocalDate today) {
        boolean isRunning = !today.isBefore(first) && today.isBefore(end);
        return isRunning ? new Period(label, first.minusDays(1), end) : this;
    }

    /** The first moment of the period in {@code zone}. */
    public Instant from(ZoneId zone) {
        return first.atStartOfDay(zone).toInstant();
    }

    /** The first moment after the period in {@code zone}. */
    public Instant until(ZoneId zone) {
        return end.atStartOfDay(zone).toInstant();
    }

    /** Whether {@code day} is one of its days. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(end);
    }

    /** Whether these are the days of {@code other}, whatever its label is. */
    public boolean isSame(Period other) {
        return first.equals(other.first) && end.equals(other.end);
    }
}
