package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.InstallStates;
import io.wonce.app.port.InstallStates.InstallState;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class JdbiInstallStatesIT {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant END = NOW.plusSeconds(600);

    private final InstallStates states =
            new JdbiInstallStates(TestDatabase.shared().transactions());
    private final String state = UUID.randomUUID().toString();

    @Test
    void a_state_comes_back_once_with_what_was_sent_along() {
        OrganisationId organisation = TestDatabase.organisation().id();
        InstallState begun = new InstallState(state, Optional.of(organisation));
        states.begin(begun, NOW, END);

        assertThat(states.take(state, END.minusSeconds(1))).contains(begun);
        assertThat(states.take(state, END.minusSeconds(1))).isEmpty();
    }

    @Test
    void a_state_ends() {
        states.begin(new InstallState(state, Optional.empty()), NOW, END);

        assertThat(states.take(state, END)).isEmpty();
        assertThat(states.take(state, NOW)).isEmpty();
    }

    @Test
    void what_ended_is_dropped_when_the_next_begins() {
        states.begin(new InstallState(state, Optional.empty()), NOW, END);

        states.begin(new InstallState(state + "2", Optional.empty()), END, END.plusSeconds(600));

        assertThat(states.take(state, NOW)).isEmpty();
        assertThat(states.take(state + "2", END)).isPresent();
    }

    @Test
    void nobody_guesses_one() {
        assertThat(states.take("", NOW)).isEmpty();
        assertThat(states.take("%", NOW)).isEmpty();
    }
}
