package io.wonce.app.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.reading.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakenFileTest {
    private static final Instant BEAT = Instant.parse("2026-11-16T09:00:00Z");

    /** Whoever took it was killed, or could not say that it ended. */
    @ParameterizedTest
    @CsvSource({
        "UNDER_WAY, 1, 59, UNDER_WAY",
        "UNDER_WAY, 1, 61, STOPPED",
        "UNDER_WAY, 0, 61, STOPPED",
        "UNDER_WAY, 2, 59, UNDER_WAY",
        "UNDER_WAY, 2, 61, TAKEN",
        "TAKEN, 2, 61, TAKEN",
        "STOPPED, 1, 1, STOPPED"
    })
    void what_has_not_got_on_for_a_minute_is_under_way_no_longer(
            TakenFile.State state, int taken, int seconds, TakenFile.State seen) {
        TakenFile file = new TakenFile(state, BEAT, 2, Collections.nCopies(taken, line()), List.of());

        assertThat(file.at(BEAT.plus(Duration.ofSeconds(seconds))).state()).isEqualTo(seen);
    }

    private static TakenFile.Line line() {
        return new TakenFile.Line(
                2,
                Fate.OPENED,
                Optional.empty(),
                Optional.of("Hekla"),
                Kind.EXPECTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
