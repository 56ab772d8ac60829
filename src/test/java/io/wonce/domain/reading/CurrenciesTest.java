package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurrenciesTest {
    @Test
    void every_code_that_is_taken_for_money_is_a_currency() {
        List<String> codes = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(Currencies::isCode)
                .toList();

        assertThat(codes).contains("EUR", "USD", "BRL");
        assertThat(codes)
                .allSatisfy(code -> assertThatCode(() -> Currencies.of(code.toLowerCase(Locale.ROOT)))
                        .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CNH 45k getekend!", "UYW 45k getekend!", "getekend: 45k XAD"})
    void a_code_that_this_java_may_not_know_stops_no_reading(String text) {
        assertThat(Reader.create().read(text)).isNotNull();
    }
}
