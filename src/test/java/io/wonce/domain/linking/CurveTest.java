package io.wonce.domain.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CurveTest {
    private final Curve curve = new Curve("quiet", 0.5, 7, 30);

    @Test
    void before_the_first_and_after_the_last_moment_it_is_flat() {
        assertThat(curve.at(0)).containsExactly(Signal.of("quiet@0.5"));
        assertThat(curve.at(400)).containsExactly(Signal.of("quiet@30"));
    }

    @Test
    void between_two_moments_it_is_a_part_of_each() {
        assertThat(curve.at(18.5)).containsExactly(new Signal("quiet@7", 0.5), new Signal("quiet@30", 0.5));
    }

    @Test
    void a_curve_may_be_silent_at_first() {
        Curve silent = Curve.silentUntil(1, "quiet", 3, 9);

        assertThat(silent.at(0.5)).isEmpty();
        assertThat(silent.at(2)).containsExactly(new Signal("quiet@3", 0.5));
        assertThat(silent.at(3)).containsExactly(new Signal("quiet@3", 1));
    }
}
