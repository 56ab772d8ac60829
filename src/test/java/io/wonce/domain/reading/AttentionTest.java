package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttentionTest {
    @ParameterizedTest
    @CsvSource({
        "QUIET, 0.74, ORDER, silent",
        "QUIET, 0.76, ORDER, sure",
        "USUAL, 0.34, ORDER, silent",
        "USUAL, 0.36, ORDER, asks",
        "USUAL, 0.51, ORDER, sure",
        "KEEN, 0.41, ORDER, sure",
        "QUIET, 0.79, CLAIM, silent",
        "QUIET, 0.81, CLAIM, sure",
        "QUIET, 0.89, NOTHING, silent",
        "USUAL, 0.46, CLAIM, silent",
        "USUAL, 0.48, CLAIM, asks",
        "USUAL, 0.61, CLAIM, asks",
        "USUAL, 0.63, CLAIM, sure",
        "USUAL, 0.64, NOTHING, silent",
        "USUAL, 0.66, NOTHING, asks",
        "USUAL, 0.81, NOTHING, sure",
        "KEEN, 0.29, CLAIM, silent",
        "KEEN, 0.31, CLAIM, asks",
        "KEEN, 0.51, CLAIM, sure",
        "KEEN, 0.66, NOTHING, sure"
    })
    void each_has_three_zones_but_the_quiet_one(Attention attention, double chance, Told told, String zone) {
        boolean sure = attention.isSure(chance, told);
        boolean asks = !sure && attention.isHunch(chance, told);

        assertThat(sure ? "sure" : asks ? "asks" : "silent").isEqualTo(zone);
    }
}
