package io.wonce.words;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;

/** Dates and spans as readers of a language say them, seen from one moment and zone. */
final class Moments {
    private static final int DAYS_TOLD_AS_SPAN = 13;

    private final Locale locale;
    private final ZoneId zone;
    private final Instant now;

    Moments(Locale locale, ZoneId zone, Instant now) {
        this.locale = locale;
        this.zone = zone;
        this.now = now;
    }

    LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    /** Such as {@code 3 nov}, with the year where it is another one. */
    String date(LocalDate date) {
        return formatted(date, date.getYear() == today().getYear() ? "MMMd" : "yMMMd");
    }

    /** The day of {@code instant}, as {@link #date(LocalDate)}. */
    String date(Instant instant) {
        return date(day(instant));
    }

    LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** {@code date} by an ICU skeleton, such as {@code yMMMM}. */
    String formatted(LocalDate date, String skeleton) {
        return formatted(date.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC, skeleton);
    }

    /** Day and time, such as {@code 3 nov 10:30}, with the year where it is another one. */
    String moment(Instant instant) {
        boolean isThisYear = instant.atZone(zone).getYear() == today().getYear();
        return formatted(instant, zone, isThisYear ? "MMMdHm" : "yMMMdHm");
    }

    private String formatted(Instant instant, ZoneId in, String skeleton) {
        String pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton);
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
        format.setTimeZone(TimeZone.getTimeZone(in.equals(ZoneOffset.UTC) ? "UTC" : in.getId()));
        return format.format(Date.from(instant));
    }

    /** Whether people would tell of it as a span ("3 days ago") and not as a date. */
    boolean isRecent(Instant instant) {
        return daysSince(instant) <= DAYS_TOLD_AS_SPAN;
    }

    /** Such as {@code 3 seconds ago}, {@code yesterday}, {@code 3 days ago}; for recent moments. */
    String ago(Instant instant) {
        RelativeDateTimeFormatter spans = RelativeDateTimeFormatter.getInstance(locale);
        Duration span = Duration.between(instant, now);
        if (span.toSeconds() < 1) {
            return spans.format(Direction.PLAIN, AbsoluteUnit.NOW);
        }
        if (span.toMinutes() < 1) {
            return last(spans, span.toSeconds(), RelativeUnit.SECONDS);
        }
        if (span.toHours() < 1) {
            return last(spans, span.toMinutes(), RelativeUnit.MINUTES);
        }
        long days = daysSince(instant);
        if (days == 0) {
            return last(spans, span.toHours(), RelativeUnit.HOURS);
        }
        return days == 1 ? spans.format(Direction.LAST, AbsoluteUnit.DAY) : last(spans, days, RelativeUnit.DAYS);
    }

    private static String last(RelativeDateTimeFormatter spans, long quantity, RelativeUnit unit) {
        return spans.format((double) quantity, Direction.LAST, unit);
    }

    long daysSince(Instant instant) {
        return ChronoUnit.DAYS.between(instant.atZone(zone).toLocalDate(), today());
    }
}
