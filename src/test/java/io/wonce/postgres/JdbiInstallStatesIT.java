package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.InstallStates;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class JdbiInstallStatesIT {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant END = NOW.plusSeconds(600);

    private final InstallStates states =
            new JdbiInstallStates(TestDatabase.shared().transactions());
    private final String state = UUID.randomUUID().toString();

    @Test
    void a_state_comes_back_once() {
        states.begin(state, NOW, END);

        assertThat(states.take(state, END.minusSeconds(1))).isTrue();
        assertThat(states.take(state, END.minusSeconds(1))).isFalse();
    }

    @Test
    void a_state_ends() {
        states.begin(state, NOW, END);

        assertThat(states.take(state, END)).isFalse();
        assertThat(states.take(state, NOW)).isFalse();
    }

    @Test
    void what_ended_is_dropped_when_the_next_begins() {
        states.begin(state, NOW, END);

        states.begin(state + "2", END, END.plusSeconds(600));

        assertThat(states.take(state, NOW)).isFalse();
        assertThat(states.take(state + "2", END)).isTrue();
    }

    @Test
    void nobody_guesses_one() {
        assertThat(states.take("", NOW)).isFalse();
        assertThat(states.take("%", NOW)).isFalse();
    }
}
