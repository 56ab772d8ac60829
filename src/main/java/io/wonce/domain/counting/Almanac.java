package io.wonce.domain.counting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;

/**
 * The calendar of an organisation as seen from one day.
 *
 * @param today in the organisation's zone
 * @param weekStart first day of the organisation's week
 * @param fiscalStart month in which its fiscal year begins
 */
public record Almanac(LocalDate today, DayOfWeek weekStart, Month fiscalStart) {
    /** The unit that holds today, or the one {@code back} units before. */
    Period running(String unit, int back) {
        return switch (unit) {
            case "day" -> Period.day(today.minusDays(back));
            case "week" -> Period.week(today.minusWeeks(back), weekStart);
            case "month" -> Period.month(YearMonth.from(today).minusMonths(back));
            case "quarter" -> quarterOf(today.minusMonths(3L * back));
            case "fiscal year" -> Period.fiscalYear(fiscalYear(today) - back, fiscalStart);
            case "fiscal quarter" -> fiscalQuarterOf(today.minusMonths(3L * back));
            default -> Period.year(today.getYear() - back);
        };
    }

    /** The quarter that holds today, or the one {@code back} quarters before; a fiscal one, where the fiscal year is not the year. */
    public Period runningQuarter(int back) {
        return running(fiscalStart == Month.JANUARY ? "quarter" : "fiscal quarter", back);
    }

    /** Empty where the year has no such week. */
    Optional<Period> week(int year, int week) {
        LocalDate inFirst = LocalDate.of(year, 1, 4);
        Period found = Period.week(Period.week(inFirst, weekStart).first().plusWeeks(week - 1L), weekStart);
        return Optional.of(found).filter(period -> period.label().startsWith(year + "-W") && week > 0);
    }

    /** The last one that has begun. */
    Optional<Period> week(int week) {
        int year = Integer.parseInt(running("week", 0).label().substring(0, 4));
        return week(year, week).filter(this::hasBegun).or(() -> week(year - 1, week));
    }

    /** The last one that has begun. */
    Period month(int month) {
        Period thisYear = Period.month(YearMonth.of(today.getYear(), month));
        return hasBegun(thisYear) ? thisYear : Period.month(YearMonth.of(today.getYear() - 1, month));
    }

    /** The last one that has begun. */
    Period quarter(int quarter) {
        Period thisYear = Period.quarter(today.getYear(), quarter);
        return hasBegun(thisYear) ? thisYear : Period.quarter(today.getYear() - 1, quarter);
    }

    /** The fiscal year that ends in {@code year}. */
    Period fiscalYear(int year) {
        return Period.fiscalYear(year, fiscalStart);
    }

    /** The quarter, 1 to 4, of the fiscal year that ends in {@code year}. */
    Period fiscalQuarter(int year, int quarter) {
        return Period.fiscalQuarter(year, quarter, fiscalStart);
    }

    /** The last one that has begun. */
    Period fiscalQuarter(int quarter) {
        Period thisYear = fiscalQuarter(fiscalYear(today), quarter);
        return hasBegun(thisYear) ? thisYear : fiscalQuarter(fiscalYear(today) - 1, quarter);
    }

    private Period fiscalQuarterOf(LocalDate day) {
        int monthsIn = Math.floorMod(day.getMonthValue() - fiscalStart.getValue(), 12);
        return fiscalQuarter(fiscalYear(day), monthsIn / 3 + 1);
    }

    private int fiscalYear(LocalDate day) {
        boolean endsNextYear = fiscalStart != Month.JANUARY && day.getMonth().compareTo(fiscalStart) >= 0;
        return endsNextYear ? day.getYear() + 1 : day.getYear();
    }

    private static Period quarterOf(LocalDate day) {
        return Period.quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    private boolean hasBegun(Period period) {
        return !period.first().isAfter(today);
    }
}
