package io.wonce.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People are nudged on working days from nine to five, by the clock on their own wall. */
final class NudgesTest {
    @ParameterizedTest
    @CsvSource({
        "Europe/Amsterdam, 2026-11-16T07:59:59Z, false",
        "Europe/Amsterdam, 2026-11-16T08:00:00Z, true",
        "Europe/Amsterdam, 2026-11-16T15:59:59Z, true",
        "Europe/Amsterdam, 2026-11-16T16:00:00Z, false",
        "America/New_York, 2026-11-16T08:00:00Z, false",
        "America/New_York, 2026-11-16T14:00:00Z, true",
        "Asia/Tokyo, 2026-11-16T00:00:00Z, true",
        "Asia/Tokyo, 2026-11-16T08:00:00Z, false",
        // Monday morning in Auckland while it is Sunday in Europe, and Saturday there while it is Friday here.
        "Pacific/Auckland, 2026-11-15T20:00:00Z, true",
        "Europe/Amsterdam, 2026-11-15T20:00:00Z, false",
        "Pacific/Auckland, 2026-11-20T20:00:00Z, false",
        // The clocks went back on Sunday, 25 October 2026, and go forward on 28 March 2027.
        "Europe/Amsterdam, 2026-10-23T07:00:00Z, true",
        "Europe/Amsterdam, 2026-10-26T07:00:00Z, false",
        "Europe/Amsterdam, 2026-10-26T08:00:00Z, true",
        "Europe/Amsterdam, 2027-03-26T07:30:00Z, false",
        "Europe/Amsterdam, 2027-03-29T07:30:00Z, true",
        "Europe/Amsterdam, 2026-11-21T10:00:00Z, false"
    })
    void a_working_hour_is_one_where_the_person_is(String zone, Instant now, boolean works) {
        assertThat(Nudges.USUAL.isWorkingHour(now, ZoneId.of(zone))).isEqualTo(works);
    }

    @Test
    void other_working_days_hold() {
        Nudges israel = Nudges.USUAL.withWorkingDays(WeekDays.read("sun-thu").orElseThrow());
        ZoneId zone = ZoneId.of("Asia/Jerusalem");

        assertThat(israel.isWorkingHour(Instant.parse("2026-11-22T10:00:00Z"), zone))
                .isTrue();
        assertThat(israel.isWorkingHour(Instant.parse("2026-11-20T10:00:00Z"), zone))
                .isFalse();
    }

    @Test
    void other_hours_hold_until_the_end_of_the_day() {
        Nudges late = Nudges.USUAL.withHours(WorkingHours.read("14:30-24").orElseThrow());

        assertThat(Stream.of("14:29:59", "14:30:00", "23:59:59")
                        .map(time -> late.isWorkingHour(Instant.parse("2026-11-16T" + time + "Z"), ZoneOffset.UTC)))
                .containsExactly(false, true, true);
        assertThat(late.isWorkingHour(Instant.parse("2026-11-17T00:00:00Z"), ZoneOffset.UTC))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "9-17, 9:00–17:00",
        "09:00 – 17:00, 9:00–17:00",
        "8:30-16:30, 8:30–16:30",
        "8h30 à 16h, 8:30–16:00",
        "9 tot 17, 9:00–17:00",
        "0-24, 0:00–24:00",
        "21.05-24.00, 21:05–24:00"
    })
    void hours_are_read_as_people_write_them_and_shown_so_that_they_are_read_again(String typed, String shown) {
        WorkingHours hours = WorkingHours.read(typed).orElseThrow();

        assertThat(hours.shown()).isEqualTo(shown);
        assertThat(WorkingHours.read(shown)).contains(hours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "17-9", "9-9", "9-25", "24-24", "9:60-17", "always", "9-24:30", "9-10:59"})
    void what_is_no_span_of_hours_of_one_day_is_none(String typed) {
        assertThat(WorkingHours.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mon-fri", "ma-vr", "Mo-Fr", "lun-ven", "lun-vie", "Monday – Friday", "ma, di, wo, do, vr"})
    void days_are_read_in_five_languages(String typed) {
        assertThat(WeekDays.read(typed)).contains(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "mon-", "always", "mon-xyz", "monfri"})
    void what_names_no_days_is_none(String typed) {
        assertThat(WeekDays.read(typed)).isEmpty();
    }

    @Test
    void days_are_shown_as_a_span_or_one_by_one() {
        Locale dutch = Locale.forLanguageTag("nl");

        assertThat(WeekDays.shown(Nudges.USUAL.workingDays(), dutch)).isEqualTo("ma–vr");
        assertThat(WeekDays.shown(Set.of(DayOfWeek.SATURDAY, DayOfWeek.MONDAY), dutch))
                .isEqualTo("ma, za");
        assertThat(WeekDays.read(WeekDays.shown(Nudges.USUAL.workingDays(), dutch)))
                .contains(Nudges.USUAL.workingDays());
    }

    @Test
    void less_than_a_day_more_than_a_year_and_a_week_without_working_days_are_refused() {
        assertThatThrownBy(() -> Nudges.USUAL.withVerbal(Optional.of(0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Nudges.USUAL.withDate(Optional.of(366))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Nudges.USUAL.withWorkingDays(Set.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
