package io.wonce.domain.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wonce.domain.counting.DigestSchedule.Occasion;
import io.wonce.domain.counting.DigestSchedule.Rhythm;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a digest is due, and for what: reckoned by hand with a calendar. */
final class DigestScheduleTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @ParameterizedTest
    @CsvSource({"weekly 1 08:30", "daily 1 17:00 Asia/Tokyo", "monthly 28 09:00", "quarterly 5 23:59 Europe/Amsterdam"})
    void what_the_log_keeps_is_read_again(String logged) {
        assertThat(DigestSchedule.ofLogged(logged).map(DigestSchedule::logged)).hasValue(logged);
    }

    @ParameterizedTest
    @CsvSource({"weekly 8 08:30", "yearly 1 08:30", "weekly 1 25:30", "weekly 1", "weekly 1 08:30 Mars/Port", "off"})
    void what_is_no_schedule_is_none(String logged) {
        assertThat(DigestSchedule.ofLogged(logged)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Monday 16 November 2026, 08:30 in Amsterdam is 07:30 UTC
        "WEEKLY, 1, 08:30, 2026-11-16T07:29:59Z, 2026-W45, 2026-11-09T07:30:00Z",
        "WEEKLY, 1, 08:30, 2026-11-16T07:30:00Z, 2026-W46, 2026-11-16T07:30:00Z",
        "WEEKLY, 1, 08:30, 2026-11-22T23:00:00Z, 2026-W46, 2026-11-16T07:30:00Z",
        // On a Friday the week that has ended is still the one before
        "WEEKLY, 5, 17:00, 2026-11-20T16:00:00Z, 2026-W46, 2026-11-20T16:00:00Z",
        // Week 53
        "WEEKLY, 1, 08:30, 2027-01-04T08:00:00Z, 2026-W53, 2027-01-04T07:30:00Z",
        "DAILY, 1, 17:00, 2026-11-20T15:59:00Z, 2026-11-18, 2026-11-19T16:00:00Z",
        "DAILY, 1, 17:00, 2026-11-20T16:00:00Z, 2026-11-19, 2026-11-20T16:00:00Z",
        "MONTHLY, 1, 09:00, 2026-12-01T07:59:00Z, 2026-10, 2026-11-01T08:00:00Z",
        "MONTHLY, 1, 09:00, 2026-12-01T08:00:00Z, 2026-11, 2026-12-01T08:00:00Z",
        "MONTHLY, 28, 09:00, 2027-03-01T08:00:00Z, 2027-01, 2027-02-28T08:00:00Z",
        "QUARTERLY, 1, 09:00, 2026-11-20T16:00:00Z, 2026-Q3, 2026-10-01T07:00:00Z",
        "QUARTERLY, 1, 09:00, 2027-01-01T08:00:00Z, 2026-Q4, 2027-01-01T08:00:00Z",
        "QUARTERLY, 5, 09:00, 2027-01-04T08:00:00Z, 2026-Q3, 2026-10-05T07:00:00Z"
    })
    void is_due_for_what_has_just_ended(
            Rhythm rhythm, int day, LocalTime time, Instant now, String period, Instant at) {
        Occasion last = new DigestSchedule(rhythm, day, time).last(now, AMSTERDAM, DayOfWeek.MONDAY, Month.JANUARY);

        assertThat(last.period().label()).isEqualTo(period);
        assertThat(last.at()).isEqualTo(at);
    }

    @Test
    void an_hour_that_the_clocks_skip_is_the_next_one_that_there_is() {
        // 28 March 2027: 02:00 becomes 03:00, which is 01:00 UTC
        DigestSchedule night = new DigestSchedule(Rhythm.DAILY, 1, LocalTime.of(2, 30));

        assertThat(at(night, "2027-03-28T00:59:59Z")).isEqualTo(Instant.parse("2027-03-27T01:30:00Z"));
        assertThat(at(night, "2027-03-28T01:00:00Z")).isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
        assertThat(at(night, "2027-03-29T00:30:00Z")).isEqualTo(Instant.parse("2027-03-29T00:30:00Z"));
    }

    @Test
    void an_hour_that_there_is_twice_counts_the_first_time() {
        // 25 October 2026: 02:30 is 00:30 UTC, and again 01:30 UTC
        DigestSchedule night = new DigestSchedule(Rhythm.DAILY, 1, LocalTime.of(2, 30));

        assertThat(at(night, "2026-10-25T00:29:59Z")).isEqualTo(Instant.parse("2026-10-24T00:30:00Z"));
        for (String later : new String[] {"2026-10-25T00:30:00Z", "2026-10-25T01:29:00Z", "2026-10-25T01:31:00Z"}) {
            assertThat(at(night, later)).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        }
    }

    @Test
    void a_week_is_that_of_the_organisation() {
        DigestSchedule monday = new DigestSchedule(Rhythm.WEEKLY, 1, LocalTime.of(8, 30));

        Period week = monday.last(Instant.parse("2026-11-16T12:00:00Z"), AMSTERDAM, DayOfWeek.SUNDAY, Month.JANUARY)
                .period();

        assertThat(week.first()).hasToString("2026-11-08");
        assertThat(week.end()).hasToString("2026-11-15");
    }

    @ParameterizedTest
    @CsvSource({"WEEKLY, 0", "WEEKLY, 8", "MONTHLY, 29", "QUARTERLY, 31", "DAILY, 2"})
    void a_day_that_not_all_have_is_none(Rhythm rhythm, int day) {
        assertThatThrownBy(() -> new DigestSchedule(rhythm, day, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("day " + day);
    }

    @Test
    void a_quarter_is_one_of_the_fiscal_year() {
        DigestSchedule quarterly = new DigestSchedule(Rhythm.QUARTERLY, 3, LocalTime.of(9, 0));

        Occasion last =
                quarterly.last(Instant.parse("2026-11-27T12:00:00Z"), AMSTERDAM, DayOfWeek.MONDAY, Month.FEBRUARY);

        assertThat(last.at()).isEqualTo("2026-11-03T08:00:00Z");
        assertThat(last.period()).isEqualTo(Period.fiscalQuarter(2027, 3, Month.FEBRUARY));
    }

    @ParameterizedTest
    @CsvSource({
        // New York is six hours behind: 17:00 there is 23:00 in Amsterdam
        "DAILY, 1, 17:00, America/New_York, 2026-11-20T21:59:59Z, 2026-11-18, 2026-11-19T22:00:00Z",
        "DAILY, 1, 17:00, America/New_York, 2026-11-20T22:00:00Z, 2026-11-19, 2026-11-20T22:00:00Z",
        // Its clocks go back a week after those of Amsterdam: on 26 October 2026, 17:00 there is 21:00 UTC
        "DAILY, 1, 17:00, America/New_York, 2026-10-26T21:00:00Z, 2026-10-25, 2026-10-26T21:00:00Z",
        // In Tokyo it is Monday, 17:00, when it is 08:00 UTC
        "WEEKLY, 1, 17:00, Asia/Tokyo, 2026-11-16T08:00:00Z, 2026-W46, 2026-11-16T08:00:00Z",
        // At 06:00 in Tokyo it is still Sunday in Amsterdam: it waits until the week has ended there, 23:00 UTC
        "WEEKLY, 1, 06:00, Asia/Tokyo, 2026-11-15T22:59:59Z, 2026-W45, 2026-11-08T23:00:00Z",
        "WEEKLY, 1, 06:00, Asia/Tokyo, 2026-11-15T23:00:00Z, 2026-W46, 2026-11-15T23:00:00Z",
        "MONTHLY, 1, 06:00, Asia/Tokyo, 2026-11-30T22:00:00Z, 2026-10, 2026-10-31T23:00:00Z",
        "MONTHLY, 1, 06:00, Asia/Tokyo, 2026-11-30T23:00:00Z, 2026-11, 2026-11-30T23:00:00Z",
        "QUARTERLY, 1, 09:00, America/New_York, 2027-01-01T14:00:00Z, 2026-Q4, 2027-01-01T14:00:00Z"
    })
    void a_zone_of_its_own_moves_the_clock_and_not_the_period(
            Rhythm rhythm, int day, LocalTime time, ZoneId zone, Instant now, String period, Instant at) {
        Occasion last = new DigestSchedule(rhythm, day, time, Optional.of(zone))
                .last(now, AMSTERDAM, DayOfWeek.MONDAY, Month.JANUARY);

        assertThat(last.period().label()).isEqualTo(period);
        assertThat(last.at()).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource({
        // On Kiritimati it is 25 hours later than in Pago Pago: a day that ended there ends here at 11:00 UTC of its
        // morrow
        "DAILY, 1, 00:15, 2026-11-19T10:14:59Z, 2026-11-17, 2026-11-18T11:00:00Z",
        "DAILY, 1, 00:15, 2026-11-19T10:30:00Z, 2026-11-17, 2026-11-18T11:00:00Z",
        "DAILY, 1, 00:15, 2026-11-19T10:59:59Z, 2026-11-17, 2026-11-18T11:00:00Z",
        "DAILY, 1, 00:15, 2026-11-19T11:00:00Z, 2026-11-18, 2026-11-19T11:00:00Z",
        // Monday 16 November, 00:15 on Kiritimati is Saturday 23:15 in Pago Pago
        "WEEKLY, 1, 00:15, 2026-11-15T10:30:00Z, 2026-W45, 2026-11-09T11:00:00Z",
        "WEEKLY, 1, 00:15, 2026-11-16T11:00:00Z, 2026-W46, 2026-11-16T11:00:00Z",
        "MONTHLY, 1, 00:15, 2026-11-30T10:30:00Z, 2026-10, 2026-11-01T11:00:00Z"
    })
    void it_is_never_due_before_the_period_is_over_where_the_zones_are_more_than_a_day_apart(
            Rhythm rhythm, int day, LocalTime time, Instant now, String period, Instant at) {
        Occasion last = new DigestSchedule(rhythm, day, time, Optional.of(ZoneId.of("Pacific/Kiritimati")))
                .last(now, ZoneId.of("Pacific/Pago_Pago"), DayOfWeek.MONDAY, Month.JANUARY);

        assertThat(last.period().label()).isEqualTo(period);
        assertThat(last.at()).isEqualTo(at);
    }

    private static Instant at(DigestSchedule schedule, String now) {
        return schedule.last(Instant.parse(now), AMSTERDAM, DayOfWeek.MONDAY, Month.JANUARY)
                .at();
    }
}
