package io.wonce.domain.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DealIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"D-142", "d-142", "D142", "142", " D-142 "})
    void people_write_it_in_many_ways(String text) {
        assertThat(DealId.parse(text)).contains(new DealId(142));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D-", "D-0", "-5", "D-14x", "DD-1", "٣", "99999999999999999999"})
    void anything_else_is_none(String text) {
        assertThat(DealId.parse(text)).isEmpty();
    }

    @Test
    void it_prints_as_people_know_it() {
        assertThat(new DealId(142)).hasToString("D-142");
    }

    @Test
    void numbers_start_at_one() {
        assertThatThrownBy(() -> new DealId(0)).hasMessage("deal number 0 is below 1");
    }
}
