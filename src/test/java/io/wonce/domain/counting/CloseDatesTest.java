package io.wonce.domain.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloseDatesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final CloseDates DATES = CloseDates.create();

    @ParameterizedTest
    @CsvSource({
        "15 dec, 2026-12-15",
        "dec 15, 2026-12-15",
        "15 december 2027, 2027-12-15",
        "20 jan, 2027-01-20",
        "15-12, 2026-12-15",
        "2026-12-15, 2026-12-15",
        "15/12/2027, 2027-12-15",
        "december, 2026-12-31",
        "maart, 2027-03-31",
        "q1, 2027-03-31",
        "Q4, 2026-12-31",
        "next week, 2026-12-04",
        "volgende maand, 2026-12-31",
        "volgend kwartaal, 2027-03-31",
        "dit kwartaal, 2026-12-31"
    })
    void finds_the_day_to_come(String words, LocalDate date) {
        assertThat(DATES.within(List.of(words.split(" ")), MONDAY).date()).contains(date);
    }

    @Test
    void leaves_the_other_words() {
        CloseDates.Found found = DATES.within(List.of("Acme", "12k", "15", "dec", "80%"), MONDAY);

        assertThat(found.date()).contains(LocalDate.of(2026, 12, 15));
        assertThat(found.rest()).containsExactly("Acme", "12k", "80%");
    }

    @Test
    void a_day_that_never_is_is_none() {
        assertThat(DATES.within(List.of("31", "februari"), MONDAY).date()).isEmpty();
        assertThat(DATES.within(List.of("2027-02-30"), MONDAY).date()).isEmpty();
    }
}
