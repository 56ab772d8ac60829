package io.wonce.domain.organisation;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hours of a day in which people may be nudged: {@code 9-17}, {@code 08:30-17:00}; outside of them it is quiet. They are two or more, since it
 * is looked hourly whom there is to nudge.
 *
 * @param opens the first moment
 * @param closes the first moment that is quiet again, on the same day; midnight is the end of the day
 */
public record WorkingHours(LocalTime opens, LocalTime closes) {
    /** As long as nobody decides otherwise. */
    public static final WorkingHours USUAL = new WorkingHours(LocalTime.of(9, 0), LocalTime.of(17, 0));

    private static final String TIME = "(\\d{1,2})(?:[:.h](\\d{2})?)?";
    private static final Pattern SPAN = Pattern.compile(TIME + " ?(?:-|–|—|to|tot|bis|à|a) ?" + TIME);
    private static final int END_OF_DAY = 24;
    private static final Duration SHORTEST = Duration.ofHours(2);

    public WorkingHours {
        if (!(opens.isBefore(closes) || closes.equals(LocalTime.MIDNIGHT))) {
            throw new IllegalArgumentException("a day that closes at " + closes + " does not open at " + opens);
        }
    }

    /** The hours that are written there; empty where they are not understood, end before they begin, or are too few. */
    public static Optional<WorkingHours> read(String typed) {
        Matcher span = SPAN.matcher(typed.strip());
        if (!span.matches()) {
            return Optional.empty();
        }
        Optional<LocalTime> opens = time(span.group(1), span.group(2)).filter(any -> !isEndOfDay(span.group(1)));
        return opens.flatMap(first -> time(span.group(3), span.group(4))
                .filter(last -> first.isBefore(last) || isEndOfDay(span.group(3)))
                .filter(last -> !lasting(first, last).minus(SHORTEST).isNegative())
                .map(last -> new WorkingHours(first, last)));
    }

    /** Such as {@code 9:00–17:00}, which {@link #read} reads. */
    public String shown() {
        return shown(opens) + "–" + (closes.equals(LocalTime.MIDNIGHT) ? END_OF_DAY + ":00" : shown(closes));
    }

    /** Whether {@code time} is one of them. */
    public boolean hold(LocalTime time) {
        return !time.isBefore(opens) && (closes.equals(LocalTime.MIDNIGHT) || time.isBefore(closes));
    }

    private static Duration lasting(LocalTime opens, LocalTime closes) {
        Duration lasting = Duration.between(opens, closes);
        return lasting.isNegative() || lasting.isZero() ? lasting.plusDays(1) : lasting;
    }

    private static Optional<LocalTime> time(String hour, String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        if (hours == END_OF_DAY && minutes == 0) {
            return Optional.of(LocalTime.MIDNIGHT);
        }
        return hours < END_OF_DAY && minutes < 60 ? Optional.of(LocalTime.of(hours, minutes)) : Optional.empty();
    }

    private static boolean isEndOfDay(String hour) {
        return Integer.parseInt(hour) == END_OF_DAY;
    }

    private static String shown(LocalTime time) {
        return time.getHour() + (time.getMinute() < 10 ? ":0" : ":") + time.getMinute();
    }
}
