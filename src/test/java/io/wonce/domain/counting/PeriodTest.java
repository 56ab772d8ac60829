package io.wonce.domain.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

final class PeriodTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Test
    void an_iso_week_begins_on_monday() {
        Period week = Period.week(LocalDate.parse("2026-11-22"), DayOfWeek.MONDAY);

        assertThat(week.label()).isEqualTo("2026-W47");
        assertThat(week.first()).isEqualTo("2026-11-16");
        assertThat(week.end()).isEqualTo("2026-11-23");
    }

    @Test
    void the_last_days_of_a_year_may_lie_in_week_53() {
        assertThat(Period.week(LocalDate.parse("2027-01-03"), DayOfWeek.MONDAY).label())
                .isEqualTo("2026-W53");
    }

    @Test
    void a_week_may_begin_on_sunday() {
        Period week = Period.week(LocalDate.parse("2026-11-22"), DayOfWeek.SUNDAY);

        assertThat(week.first()).isEqualTo("2026-11-22");
    }

    @Test
    void a_week_that_loses_an_hour_has_167() {
        Period spring = Period.week(LocalDate.parse("2026-03-29"), DayOfWeek.MONDAY);

        assertThat(Duration.between(spring.from(AMSTERDAM), spring.until(AMSTERDAM)))
                .isEqualTo(Duration.ofHours(167));
    }
}
