package io.wonce.domain.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wonce.domain.deal.Money;
import io.wonce.domain.deal.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ConversionTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void is_rounded_once_at_the_end() {
        List<Conversion.Part> thirds = List.of(part("0.40", "1"), part("0.40", "1"), part("0.40", "1"));

        assertThat(Conversion.of(EUR, thirds).orElseThrow().total()).isEqualTo(money("1", "EUR"));
        assertThat(Conversion.of(EUR, List.of(part("1", "0.5"))).orElseThrow().total())
                .isEqualTo(money("1", "EUR"));
        assertThat(Conversion.of(EUR, List.of(part("1", "0.49999999999999999999")))
                        .orElseThrow()
                        .total())
                .isEqualTo(money("0", "EUR"));
    }

    @Test
    void is_exact_for_sums_beyond_what_a_double_holds() {
        assertThat(Conversion.of(EUR, List.of(part("9007199254740993", "1"), part("0", "1")))
                        .orElseThrow()
                        .total())
                .isEqualTo(money("9007199254740993", "EUR"));
    }

    @Test
    void drops_nothing_and_guesses_nothing() {
        Conversion conversion = Conversion.of(
                        EUR,
                        List.of(
                                part("10", "2"),
                                new Conversion.Part(money("5", "EUR"), Optional.empty()),
                                new Conversion.Part(money("7", "SEK"), Optional.empty()),
                                new Conversion.Part(money("1", "SEK"), Optional.empty()),
                                new Conversion.Part(money("3", "CHF"), Optional.empty())))
                .orElseThrow();

        assertThat(conversion.total()).isEqualTo(money("25", "EUR"));
        assertThat(conversion.without()).containsExactly(money("3", "CHF"), money("8", "SEK"));
    }

    @Test
    void there_is_none_where_nothing_can_be_converted() {
        assertThat(Conversion.of(EUR, List.of())).isEmpty();
        assertThat(Conversion.at(List.of(), EUR, List.of(money("5", "EUR"), money("7", "SEK"))))
                .isEmpty();
    }

    @Test
    void a_rate_is_more_than_nothing() {
        for (String wrong : List.of("0", "-1", "1000000000", "1e-21")) {
            assertThatThrownBy(() -> part("1", wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Conversion.Part part(String dollars, String rate) {
        Rate ofDay = new Rate(Currency.getInstance("USD"), EUR, new BigDecimal(rate), DAY, Rate.Source.ENTERED);
        return new Conversion.Part(money(dollars, "USD"), Optional.of(ofDay));
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }
}
