package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountRankingTest {
    private static final Reader READER = TestReader.shared();

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Aanbetaling van Tegelhuis Oost is binnen, 4k van 16k | 16000",
                "Deposit from Harbour Tiles has cleared, £4k of £16k | 16000",
                "Anzahlung von Fliesen Oster ist da, 4.000 € von insgesamt 16.000 € | 16000",
                "Acompte reçu de Carrelages Oster, 4 000 € sur 16 000 € | 16000",
                "Azulejos Oster pagó la señal, 4.000 € de un total de 16.000 € | 16000"
            })
    void of_what_is_paid_so_far_and_the_whole_the_whole_counts(String text, String value) {
        assertThat(value(text)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour Tiles signed: 12 lamps at £210, £2,520 | 2520",
                "Fliesen Oster hat bestellt: 12 Lampen zu je 210 €, macht 2.520 € | 2520",
                "Carrelages Oster a signé : 12 lampes à 210 €, soit 2 520 € | 2520"
            })
    void of_the_price_of_a_piece_and_the_whole_the_whole_counts(String text, String value) {
        assertThat(value(text)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tegelhuis Oost heeft getekend, 750", "Harbour Tiles signed the contract, 750"})
    void a_small_number_at_the_end_of_a_win_is_its_value(String text) {
        assertThat(value(text)).isEqualByComparingTo("750");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tegelhuis Oost heeft getekend voor 36 maanden",
                "Harbour Tiles signed on 14 November, 12 seats",
                "Fliesen Oster hat unterschrieben, Laufzeit 24 Monate",
                "PO 4500123987 from Harbour Tiles is in"
            })
    void what_counts_dates_or_numbers_something_is_no_value(String text) {
        assertThat(READER.read(text).statements().get(0).amount()).isEmpty();
    }

    private static BigDecimal value(String text) {
        return READER.read(text).statements().get(0).amount().orElseThrow().value();
    }
}
