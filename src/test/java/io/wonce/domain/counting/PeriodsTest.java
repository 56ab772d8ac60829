package io.wonce.domain.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Periods PERIODS = Periods.create();

    @ParameterizedTest
    @CsvSource({
        "today, 2026-11-23",
        "Vandaag, 2026-11-23",
        "gisteren, 2026-11-22",
        "week, 2026-W48",
        "this week, 2026-W48",
        "deze week, 2026-W48",
        "last week, 2026-W47",
        "vorige week, 2026-W47",
        "afgelopen week, 2026-W47",
        "W46, 2026-W46",
        "week 46, 2026-W46",
        "wk 46, 2026-W46",
        "week 50, 2025-W50",
        "week 1 2026, 2026-W01",
        "2026-W46, 2026-W46",
        "2026w46, 2026-W46",
        "2026 week 46, 2026-W46",
        "month, 2026-11",
        "deze maand, 2026-11",
        "vorige maand, 2026-10",
        "last month, 2026-10",
        "oktober, 2026-10",
        "in October, 2026-10",
        "december, 2025-12",
        "oct 2025, 2025-10",
        "2026-11, 2026-11",
        "11/2026, 2026-11",
        "kwartaal, 2026-Q4",
        "last quarter, 2026-Q3",
        "Q4, 2026-Q4",
        "q1, 2026-Q1",
        "Q3 2025, 2025-Q3",
        "2026-Q4, 2026-Q4",
        "3e kwartaal, 2026-Q3",
        "het 2e kwartaal 2025, 2025-Q2",
        "year, 2026",
        "vorig jaar, 2025",
        "2024, 2024",
        "2026-11-20, 2026-11-20",
        "20-11-2026, 2026-11-20"
    })
    void finds_the_period_that_people_mean(String words, String label) {
        assertThat(named(words)).map(Period::label).contains(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "week 54 2026", "2025-W53", "2026-13", "2026-02-30", "q5", "week week", "1999"})
    void what_is_no_period_is_none(String words) {
        assertThat(named(words)).isEmpty();
    }

    @Test
    void week_53_is_there_in_the_years_that_have_one() {
        assertThat(named("2026-W53"))
                .contains(new Period("2026-W53", LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 4)));
    }

    @Test
    void week_53_asked_for_in_january_is_the_one_just_over() {
        Optional<Period> found =
                PERIODS.named(List.of("w53"), new Almanac(LocalDate.of(2027, 1, 5), DayOfWeek.MONDAY, Month.JANUARY));

        assertThat(found).map(Period::label).contains("2026-W53");
    }

    @Test
    void a_week_may_begin_on_sunday() {
        Optional<Period> found = PERIODS.named(
                List.of("week"), new Almanac(LocalDate.of(2026, 11, 22), DayOfWeek.SUNDAY, Month.JANUARY));

        assertThat(found).contains(new Period("2026-W47", LocalDate.of(2026, 11, 22), LocalDate.of(2026, 11, 29)));
        assertThat(PERIODS.named(List.of("2026-W47"), new Almanac(MONDAY, DayOfWeek.SUNDAY, Month.JANUARY)))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "fiscal year, FY2027, 2026-07-01, 2027-07-01",
        "this fiscal year, FY2027, 2026-07-01, 2027-07-01",
        "FY27, FY2027, 2026-07-01, 2027-07-01",
        "FY2027, FY2027, 2026-07-01, 2027-07-01",
        "fiscal year 2027, FY2027, 2026-07-01, 2027-07-01",
        "2026/27, FY2027, 2026-07-01, 2027-07-01",
        "boekjaar 2026/2027, FY2027, 2026-07-01, 2027-07-01",
        "vorig boekjaar, FY2026, 2025-07-01, 2026-07-01",
        "letztes Geschäftsjahr, FY2026, 2025-07-01, 2026-07-01",
        "fiscal quarter, FY2027-Q2, 2026-10-01, 2027-01-01",
        "last fiscal quarter, FY2027-Q1, 2026-07-01, 2026-10-01",
        "this quarter, FY2027-Q2, 2026-10-01, 2027-01-01",
        "vorig kwartaal, FY2027-Q1, 2026-07-01, 2026-10-01",
        "FQ1, FY2027-Q1, 2026-07-01, 2026-10-01",
        "FQ3, FY2026-Q3, 2026-01-01, 2026-04-01",
        "FQ1 2026, FY2026-Q1, 2025-07-01, 2025-10-01",
        "FY27-Q1, FY2027-Q1, 2026-07-01, 2026-10-01",
        "FY2027-Q4, FY2027-Q4, 2027-04-01, 2027-07-01",
        "Q1 FY27, FY2027-Q1, 2026-07-01, 2026-10-01",
        "Q1 van boekjaar 2027, FY2027-Q1, 2026-07-01, 2026-10-01",
        "Q4, 2026-Q4, 2026-10-01, 2027-01-01",
        "year, 2026, 2026-01-01, 2027-01-01"
    })
    void a_fiscal_year_bears_the_number_of_the_year_in_which_it_ends(
            String words, String label, LocalDate first, LocalDate end) {
        Almanac july = new Almanac(MONDAY, DayOfWeek.MONDAY, Month.JULY);

        assertThat(PERIODS.named(Arrays.asList(words.split(" ")), july)).contains(new Period(label, first, end));
    }

    @Test
    void a_fiscal_year_that_begins_with_the_year_is_that_year() {
        assertThat(named("fiscal year"))
                .contains(new Period("FY2026", LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)));
        assertThat(named("2026/27")).isEmpty();
        assertThat(PERIODS.named(List.of("2026/28"), new Almanac(MONDAY, DayOfWeek.MONDAY, Month.JULY)))
                .isEmpty();
    }

    @Test
    void the_week_in_which_the_clock_goes_back_is_an_hour_longer() {
        Period week = named("2026-W43").orElseThrow();
        ZoneId amsterdam = ZoneId.of("Europe/Amsterdam");

        assertThat(Duration.between(week.from(amsterdam), week.until(amsterdam)))
                .isEqualTo(Duration.ofHours(169));
    }

    @ParameterizedTest
    @CsvSource({
        "hoeveel orders deze week?, 2026-W48",
        "how many deals did we really close in October?, 2026-10",
        "hoeveel hebben we vorige maand nou echt gedaan, 2026-10",
        "count for Q3 2025 please, 2025-Q3",
        "how many in week 46 of 2025?, 2025-W46"
    })
    void finds_the_period_within_a_question(String question, String label) {
        assertThat(PERIODS.within(
                        Arrays.asList(question.split(" ")), new Almanac(MONDAY, DayOfWeek.MONDAY, Month.JANUARY)))
                .map(Period::label)
                .contains(label);
    }

    @Test
    void may_is_a_verb_unless_something_says_otherwise() {
        assertThat(PERIODS.within(
                        List.of("how", "many", "may", "we", "expect"),
                        new Almanac(MONDAY, DayOfWeek.MONDAY, Month.JANUARY)))
                .isEmpty();
        assertThat(PERIODS.within(
                        List.of("how", "many", "in", "may"), new Almanac(MONDAY, DayOfWeek.MONDAY, Month.JANUARY)))
                .map(Period::label)
                .contains("2026-05");
    }

    private static Optional<Period> named(String words) {
        return PERIODS.named(Arrays.asList(words.split(" ")), new Almanac(MONDAY, DayOfWeek.MONDAY, Month.JANUARY));
    }
}
