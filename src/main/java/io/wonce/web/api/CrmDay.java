package io.wonce.web.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as CRMs write one: {@code 2026-12-15}, a moment such as {@code 2026-12-15T22:30:00.000Z} or {@code 2026-12-15 22:30:00}, or milliseconds. */
final class CrmDay {
    private static final Pattern MILLIS = Pattern.compile("\\d{12,14}");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ](.*))?");
    private static final Pattern OFFSET = Pattern.compile("(?:Z|([+-]\\d{2}):?(\\d{2}))$");

    private CrmDay() {}

    /** By the clock of {@code zone}: a moment is in UTC where it says nothing else, and midnight there is the day itself; empty where it is none. */
    static Optional<LocalDate> read(String text, ZoneId zone) {
        if (MILLIS.matcher(text).matches()) {
            return Optional.of(
                    Instant.ofEpochMilli(Long.parseLong(text)).atZone(zone).toLocalDate());
        }
        Matcher day = DAY.matcher(text);
        return day.matches()
                ? parsed(day.group(1), Optional.ofNullable(day.group(2)).orElse(""), zone)
                : Optional.empty();
    }

    private static Optional<LocalDate> parsed(String day, String time, ZoneId zone) {
        try {
            LocalDate date = LocalDate.parse(day);
            return Optional.of(moment(date, time)
                    .filter(moment -> !moment.toLocalTime().equals(LocalTime.MIDNIGHT))
                    .map(moment -> moment.atZoneSameInstant(zone).toLocalDate())
                    .orElse(date));
        } catch (DateTimeException never) {
            return Optional.empty();
        }
    }

    /** Of a time that makes no sense, the day still does. */
    private static Optional<OffsetDateTime> moment(LocalDate day, String time) {
        try {
            Matcher offset = OFFSET.matcher(time);
            boolean isElsewhere = offset.find() && offset.group(1) != null;
            ZoneOffset there = isElsewhere ? ZoneOffset.of(offset.group(1) + ":" + offset.group(2)) : ZoneOffset.UTC;
            LocalTime clock = LocalTime.parse(OFFSET.matcher(time).replaceFirst(""));
            return Optional.of(LocalDateTime.of(day, clock).atOffset(there));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
