package io.wonce.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SilencesTest {
    private static final Instant DEATH = Instant.parse("2026-11-23T09:00:00Z");

    private final Silences silences = new Silences();

    @Test
    void an_answer_that_was_on_its_way_when_the_leader_died_does_not_end_the_silence() {
        silences.begin(DEATH);
        answered(-2, 0, 1, 27, 28);

        assertThat(silences.all()).containsExactly(Duration.ofSeconds(26));
    }

    @Test
    void each_death_has_a_silence_of_its_own() {
        silences.begin(DEATH);
        silences.begin(DEATH.plusSeconds(75));
        answered(IntStream.rangeClosed(-5, 0).toArray());
        answered(IntStream.rangeClosed(20, 75).toArray());
        answered(110, 111);

        assertThat(silences.all()).containsExactly(Duration.ofSeconds(20), Duration.ofSeconds(35));
    }

    private void answered(int... seconds) {
        IntStream.of(seconds).forEach(second -> silences.end(DEATH.plusSeconds(second)));
    }
}
