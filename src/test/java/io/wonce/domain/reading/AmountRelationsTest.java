package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmountRelationsTest {
    @Test
    void a_number_alone_is_related_to_none() {
        assertThat(relations(5000).of(0)).isZero();
    }

    @Test
    void a_product_differs_from_its_factors() {
        AmountRelations relations = relations(12, 210, 2520);

        assertThat(relations.of(2)).isNotZero().isNotEqualTo(relations.of(0)).isNotEqualTo(relations.of(1));
    }

    @Test
    void a_sum_differs_from_what_is_summed() {
        AmountRelations relations = relations(5000, 3100, 8100);

        assertThat(relations.of(2)).isNotZero().isNotEqualTo(relations.of(0));
        assertThat(relations.of(0)).isEqualTo(relations.of(1));
    }

    @Test
    void one_with_vat_differs_from_one_without() {
        AmountRelations relations = relations(12100, 10000);

        assertThat(relations.of(0)).isNotZero().isNotEqualTo(relations.of(1));
    }

    @Test
    void a_percentage_of_another_number_is_known_by_the_percentage_beside_it() {
        assertThat(relations(2750, 9170).of(0)).isZero();
        assertThat(new AmountRelations(numbers(2751, 9170), 30).of(0)).isNotZero();
    }

    private static AmountRelations relations(double... values) {
        return new AmountRelations(numbers(values));
    }

    private static List<Written> numbers(double... values) {
        return Arrays.stream(values)
                .mapToObj(value -> new Written(
                        new Amount(BigDecimal.valueOf(value), Optional.empty(), Amount.Rate.ONCE, Amount.Vat.UNSTATED),
                        0,
                        1,
                        0))
                .toList();
    }
}
