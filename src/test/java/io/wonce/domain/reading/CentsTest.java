package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CentsTest {
    private static final Reader READER = TestReader.shared();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dat kost 5 euro 50 | 5.5",
                "5 euro 50! | 5.5",
                "5 euro 50, ex btw | 5.5",
                "5 euro 50. Mooi! | 5.5",
                "5 euro 50 🎉 | 5.5",
                "250 euro 75 (ex btw) | 250.75",
                "5000 euro 40 | 5000.4",
                "5 euro 50 cent per stuk | 5.5",
                "$20 and 43c | 20.43",
                "$20 and 43 chairs | 20",
                "Rs20 | 20",
                "Rs.42,00,000 | 4200000",
                "vijf kuai en vijf mao | 5.5",
                "vijf kuai, vijf mao vier | 5",
                "vijf kuai vijf mao vier | 5.54",
                "thirteen dollars and forty-five cents each | 13.45",
                "thirteen dollars and forty-five. Great | 13.45"
            })
    void two_digits_that_close_after_a_currency_are_cents(String text, String value) {
        assertThat(READER.amounts(text, "").get(0).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme tekende voor 5000 euro 12 maart | 5000",
                "4.500 euro 15/10 start | 4500",
                "4500 euro 15-10 start | 4500",
                "4500 euro 15 - 10 start | 4500",
                "5000 euro 40 bureaus | 5000",
                "5000 euro en 40 bureaus | 5000",
                "50 euro 40 bureaus | 50",
                "5000 euro 10 % korting | 5000",
                "5000 euro 10% korting | 5000",
                "5000 euro 10 procent korting | 5000",
                "5000 euro 12, 13 en 14 maart | 5000",
                "5000 euro 12:30 uur | 5000",
                "5000 Euro 12. Mai | 5000",
                "5 tausend Euro 12. Mai | 5000",
                "5000 dollars 20 seats | 5000"
            })
    void two_digits_that_count_or_date_something_are_no_cents(String text, String value) {
        assertThat(READER.amounts(text, "").get(0).value()).isEqualByComparingTo(value);
    }
}
