package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountChoiceTest {
    private static final Reader READER = Reader.create();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme heeft getekend voor € 12.100 incl btw, 10.000 ex | 10000",
                "Acme heeft getekend voor € 12.100 (10.000 ex btw) | 10000",
                "Acme heeft getekend: € 12.100, ex btw dus 10.000 | 10000",
                "Acme heeft betaald: €6.050 (5k + btw) | 5000",
                "Acme heeft betaald: 1.904 brutto / 1.600 netto | 1600"
            })
    void of_an_amount_with_and_one_without_vat_the_one_without_counts(String text, String value) {
        assertThat(value(text)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Acme heeft getekend voor 12k in plaats van 10k | 12000",
                "Acme upgrade van 10k naar 12k getekend | 12000",
                "Acme heeft getekend voor $11,000, weighted $8,800 | 11000",
                "Acme heeft getekend voor 12.100, voorstel was 10.000 | 12100"
            })
    void amounts_of_which_no_vat_is_said_are_no_pair_of_gross_and_net(String text, String value) {
        assertThat(value(text)).isEqualByComparingTo(value);
    }

    private static BigDecimal value(String text) {
        return READER.read(text).statements().get(0).amount().orElseThrow().value();
    }
}
