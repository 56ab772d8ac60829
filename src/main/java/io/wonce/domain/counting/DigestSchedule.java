package io.wonce.domain.counting;

import java.time.DateTimeException;
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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a channel is told the numbers of the day, week, month or quarter that has just ended.
 *
 * @param rhythm how often, and of what
 * @param day of the week (1 is Monday), of the month, or of the first month of the quarter: one that all of them have; 1 for every
 *     day
 * @param time on the clock of {@code zone}
 * @param zone by whose clock; empty: that of the organisation
 */
public record DigestSchedule(Rhythm rhythm, int day, LocalTime time, Optional<ZoneId> zone) {
    private static final Pattern LOGGED =
            Pattern.compile("([a-z]+) (\\d{1,2}) (\\d\\d:\\d\\d(?::\\d\\d)?)(?: (\\S+))?");

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

    /** By the clock of the organisation. */
    public DigestSchedule(Rhythm rhythm, int day, LocalTime time) {
        this(rhythm, day, time, Optional.empty());
    }

    /** As the log keeps it: {@code weekly 1 08:30 Asia/Tokyo}. */
    public String logged() {
        String clock = zone.map(own -> " " + own.getId()).orElse("");
        return rhythm.name().toLowerCase(Locale.ROOT) + " " + day + " " + time + clock;
    }

    /** What {@link #logged} wrote; empty where that is something else. */
    public static Optional<DigestSchedule> ofLogged(String logged) {
        Matcher kept = LOGGED.matcher(logged);
        if (!kept.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DigestSchedule(
                    Rhythm.valueOf(kept.group(1).toUpperCase(Locale.ROOT)),
                    Integer.parseInt(kept.group(2)),
                    LocalTime.parse(kept.group(3)),
                    Optional.ofNullable(kept.group(4)).map(ZoneId::of)));
        } catch (IllegalArgumentException | DateTimeException otherwise) {
            return Optional.empty();
        }
    }

    /**
     * The last time that it was due at {@code now}; by fiscal quarters, where the fiscal year does not begin with the year. Where its own
     * clock is ahead of the organisation's, be it by more than a day, it waits until the period has ended there too: no number is told
     * before it is whole.
     */
    public Occasion last(Instant now, ZoneId organisation, DayOfWeek weekStart, Month fiscalStart) {
        Almanac today = new Almanac(now.atZone(clock(organisation)).toLocalDate(), weekStart, fiscalStart);
        Almanac date = on(onOrBefore(today), today);
        Occasion occasion = occasion(date, organisation);
        while (occasion.at().isAfter(now)) {
            date = on(onOrBefore(on(date.today().minusDays(1), date)), date);
            occasion = occasion(date, organisation);
        }
        return occasion;
    }

    private ZoneId clock(ZoneId organisation) {
        return zone.orElse(organisation);
    }

    private static Almanac on(LocalDate date, Almanac like) {
        return new Almanac(date, like.weekStart(), like.fiscalStart());
    }

    private Occasion occasion(Almanac date, ZoneId organisation) {
        Period period = ended(date);
        Instant whole = period.until(organisation);
        Instant wanted = moment(date.today(), clock(organisation));
        return new Occasion(period, wanted.isBefore(whole) ? whole : wanted);
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
