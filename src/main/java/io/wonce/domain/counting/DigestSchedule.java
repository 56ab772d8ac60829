package io.wonce.domain.counting;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;

/**
 * When a channel is told the numbers of the day, week, month or quarter that has just ended.
 *
 * @param rhythm how often, and of what
 * @param day of the week (1 is Monday), of the month, or of the first month of the quarter: one that all of them have; 1 for every
 *     day
 * @param time on the clock of the organisation
 */
public record DigestSchedule(Rhythm rhythm, int day, LocalTime time) {
    /** How often. */
    public enum Rhythm {
        DAILY(1),
        WEEKLY(7),
        MONTHLY(28),
        QUARTERLY(28);

        private final int days;

        Rhythm(int days) {
            this.days = days;
        }

        /** Whether it comes on such a {@code day}. */
        public boolean has(int day) {
            return day >= 1 && day <= days;
        }
    }

    public DigestSchedule {
        if (!rhythm.has(day)) {
            throw new IllegalArgumentException(
                    "not every period has a day " + day + ": " + rhythm.name().toLowerCase(Locale.ROOT));
        }
    }

    /** The last time that it was due at {@code now}; by fiscal quarters, where the fiscal year does not begin with the year. */
    public Occasion last(Instant now, ZoneId zone, DayOfWeek weekStart, Month fiscalStart) {
        Almanac today = new Almanac(now.atZone(zone).toLocalDate(), weekStart, fiscalStart);
        LocalDate date = onOrBefore(today);
        if (moment(date, zone).isAfter(now)) {
            date = onOrBefore(new Almanac(date.minusDays(1), weekStart, fiscalStart));
        }
        return new Occasion(ended(new Almanac(date, weekStart, fiscalStart)), moment(date, zone));
    }

    private Period ended(Almanac almanac) {
        return switch (rhythm) {
            case DAILY -> almanac.running("day", 1);
            case WEEKLY -> almanac.running("week", 1);
            case MONTHLY -> almanac.running("month", 1);
            case QUARTERLY -> almanac.runningQuarter(1);
        };
    }

    private LocalDate onOrBefore(Almanac almanac) {
        LocalDate date = almanac.today();
        return switch (rhythm) {
            case DAILY -> date;
            case WEEKLY -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(day)));
            case MONTHLY -> onOrBefore(date, date.withDayOfMonth(day), 1);
            case QUARTERLY -> onOrBefore(date, almanac.runningQuarter(0).first().withDayOfMonth(day), 3);
        };
    }

    private static LocalDate onOrBefore(LocalDate date, LocalDate inPeriod, int months) {
        return inPeriod.isAfter(date) ? inPeriod.minusMonths(months) : inPeriod;
    }

    /** A time that the clocks skip is when they have skipped it; of one that they show twice, the first. */
    private Instant moment(LocalDate date, ZoneId zone) {
        LocalDateTime wanted = date.atTime(time);
        ZoneOffsetTransition change = zone.getRules().getTransition(wanted);
        boolean isSkipped = change != null && change.isGap();
        return isSkipped ? change.getInstant() : wanted.atZone(zone).toInstant();
    }

    /**
     * One time at which it is due.
     *
     * @param period what has just ended then
     * @param at when that is
     */
    public record Occasion(Period period, Instant at) {}
}
