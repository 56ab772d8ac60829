package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeveralOrdersTest {
    private static final Reader READER = TestReader.shared();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Getekend: Van Dijk 5k, Van Dam 7k | Van Dijk 5000, Van Dam 7000",
                "De Wit 2k en De Boer 3k getekend | De Wit 2000, De Boer 3000",
                "Pedicure Sanne (1.300, won) en Pedicure Joke (1.400, won) | Pedicure Sanne 1300, Pedicure Joke 1400"
            })
    void customers_whose_names_begin_alike_have_an_order_each(String text, String orders) {
        assertThat(orders(READER.read(text))).isEqualTo(orders);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Acme heeft getekend: 5k, plus Acme 2k", "2 binnen vandaag: Café Lux 5k getekend, CAFE LUX 7k"})
    void one_customer_with_two_amounts_has_one_order(String text) {
        assertThat(READER.read(text).statements()).hasSize(1);
    }

    private static String orders(Reading reading) {
        return String.join(
                ", ",
                reading.statements().stream()
                        .map(statement -> statement.customer().orElse("") + " "
                                + statement.amount().map(Amount::value).orElse(BigDecimal.ZERO))
                        .toList());
    }
}
