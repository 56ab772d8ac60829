package io.wonce.domain.counting;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
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

        private String unit() {
            return switch (this) {
                case DAILY -> "day";
                case WEEKLY -> "week";
                case MONTHLY -> "month";
                case QUARTERLY -> "quarter";
            };
        }
    }

    public DigestSchedule {
        if (!rhythm.has(day)) {
            throw new IllegalArgumentException(
                    "not every period has a day " + day + ": " + rhythm.name().toLowerCase(Locale.ROOT));
        }
    }

    /** The last time that it was due at {@code now}. */
    public Occasion last(Instant now, ZoneId zone, DayOfWeek weekStart) {
        LocalDate date = onOrBefore(now.atZone(zone).toLocalDate());
        if (moment(date, zone).isAfter(now)) {
            date = onOrBefore(date.minusDays(1));
        }
        return new Occasion(new Almanac(date, weekStart, Month.JANUARY).running(rhythm.unit(), 1), moment(date, zone));
    }

    private LocalDate onOrBefore(LocalDate date) {
        return switch (rhythm) {
            case DAILY -> date;
            case WEEKLY -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(day)));
            case MONTHLY -> onOrBefore(date, date.withDayOfMonth(day), 1);
            case QUARTERLY -> onOrBefore(date, date.with(IsoFields.DAY_OF_QUARTER, day), 3);
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
