package io.wonce.domain.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PeriodNameTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void what_the_organisation_means_by_a_label_needs_no_more_than_that() {
        assertThat(Stream.of(
                                Period.day(DAY),
                                Period.week(DAY, DayOfWeek.MONDAY),
                                Period.month(YearMonth.of(2026, 11)),
                                Period.quarter(2026, 4),
                                Period.year(2026),
                                Period.fiscalYear(2027, Month.JULY),
                                Period.fiscalQuarter(2027, 3, Month.JULY))
                        .map(period -> PeriodName.of(period, DayOfWeek.MONDAY, Month.JULY)))
                .containsExactly("2026-11-25", "2026-W48", "2026-11", "2026-Q4", "2026", "FY2027", "FY2027-Q3");
    }

    @ParameterizedTest
    @MethodSource("ofOtherDays")
    void what_began_on_another_day_then_is_found_again(Period period) {
        String name = PeriodName.of(period, DayOfWeek.MONDAY, Month.JANUARY);

        assertThat(name).isEqualTo(period.label() + "@" + period.first());
        assertThat(PeriodName.dated(name)).hasValue(period);
    }

    private static Stream<Period> ofOtherDays() {
        return Stream.of(
                Period.week(DAY, DayOfWeek.SUNDAY),
                Period.week(LocalDate.of(2027, 1, 1), DayOfWeek.SATURDAY),
                Period.fiscalYear(2027, Month.JULY),
                Period.fiscalQuarter(2027, 1, Month.NOVEMBER),
                Period.fiscalQuarter(2027, 3, Month.JULY),
                Period.fiscalQuarter(2027, 4, Month.FEBRUARY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-W48",
                "2026-W48@",
                "2026-W47@2026-11-23",
                "2026-W48@2026-11-31",
                "2026-W99@2026-11-23",
                "2026-11@2026-11-01",
                "FY2027@2026-07-02",
                "FY2029@2026-07-01",
                "FY2027-Q5@2026-07-01",
                "FY2027-Q1@2026-07-01@2026-07-01"
            })
    void what_is_no_such_name_or_never_was_is_none(String name) {
        assertThat(PeriodName.dated(name)).isEmpty();
    }
}
