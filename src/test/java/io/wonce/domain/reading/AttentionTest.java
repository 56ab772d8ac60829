package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttentionTest {
    @ParameterizedTest
    @CsvSource({
        "QUIET, 0.79, true, silent",
        "QUIET, 0.81, true, sure",
        "QUIET, 0.89, false, silent",
        "USUAL, 0.46, true, silent",
        "USUAL, 0.48, true, asks",
        "USUAL, 0.61, true, asks",
        "USUAL, 0.63, true, sure",
        "USUAL, 0.64, false, silent",
        "USUAL, 0.66, false, asks",
        "USUAL, 0.81, false, sure",
        "KEEN, 0.29, true, silent",
        "KEEN, 0.31, true, asks",
        "KEEN, 0.51, true, sure",
        "KEEN, 0.66, false, sure"
    })
    void each_has_three_zones_but_the_quiet_one(Attention attention, double chance, boolean told, String zone) {
        boolean sure = attention.isSure(chance, told);
        boolean asks = !sure && attention.isHunch(chance, told);

        assertThat(sure ? "sure" : asks ? "asks" : "silent").isEqualTo(zone);
    }
}
