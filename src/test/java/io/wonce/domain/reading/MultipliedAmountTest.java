package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MultipliedAmountTest {
    private static final Reader READER = TestReader.shared();

    @Test
    void several_equal_monthly_amounts_are_monthly_together() {
        assertThat(READER.amounts("3 x €500 p/m", "")).singleElement().satisfies(amount -> {
            assertThat(amount.value()).isEqualByComparingTo("1500");
            assertThat(amount.rate()).isEqualTo(Amount.Rate.MONTHLY);
        });
    }

    @Test
    void the_month_of_the_next_sentence_makes_no_amount_monthly() {
        assertThat(READER.amounts("12 x £350. Month 1 is in", ""))
                .singleElement()
                .extracting(Amount::rate)
                .isEqualTo(Amount.Rate.ONCE);
    }

    @Test
    void an_amount_is_no_count_of_another_amount() {
        List<Amount> amounts = READER.amounts("€ 200 x €5k", "");

        assertThat(amounts).extracting(amount -> amount.value().intValueExact()).containsExactly(200, 5000);
    }
}
