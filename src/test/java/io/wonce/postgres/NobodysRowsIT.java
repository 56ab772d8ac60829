package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wonce.app.port.InstallStates;
import io.wonce.app.port.Invitations;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rows that are no organisation's, installations under way and wrong codes, are reached by functions alone: the walls around these tables
 * have no gate for the application.
 */
final class NobodysRowsIT {
    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");

    private final DatabaseAddress address = TestDatabase.another();
    private final Database database = Database.open(address, 2);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void an_installation_is_begun_and_taken_once_and_forgotten_when_it_is_late() {
        InstallStates states = database.places(Optional.empty()).installStates();
        states.begin("one", NOW, NOW.plusSeconds(60));
        states.begin("late", NOW, NOW.plusSeconds(1));

        assertThat(states.take("late", NOW.plusSeconds(2))).isFalse();
        assertThat(states.take("one", NOW.plusSeconds(2))).isTrue();
        assertThat(states.take("one", NOW.plusSeconds(2))).isFalse();
        assertThat(states.take("never", NOW)).isFalse();
    }

    @Test
    void wrong_codes_are_counted_and_who_tried_them_is_named_nowhere() {
        Invitations invitations = database.places(Optional.empty()).invitations();
        invitations.noteWrong("SLACK T0GUESS", NOW);
        invitations.noteWrong("SLACK T0GUESS", NOW.plusSeconds(1));

        assertThat(invitations.wrongTries("SLACK T0GUESS", NOW.minusSeconds(1), NOW.plusSeconds(1)))
                .isEqualTo(2);
        assertThat(invitations.wrongTries("SLACK T0OTHER", NOW.minusSeconds(1), NOW.plusSeconds(1)))
                .isZero();
        List<String> named = superuser()
                .withHandle(handle -> handle.createQuery("select tried_by from wrong_code")
                        .mapTo(String.class)
                        .list());
        assertThat(named).hasSize(2).allMatch(name -> name.matches("[0-9a-f]{64}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"install_state", "wrong_code"})
    void the_application_itself_does_not_reach_them(String table) {
        assertThatThrownBy(() -> database.transactions()
                        .across(handle -> handle.createQuery("select count(*) from " + table)
                                .mapTo(long.class)
                                .one()))
                .hasMessageContaining("permission denied for table " + table);
    }

    private Jdbi superuser() {
        return Jdbi.create(address.jdbcUrl() + "?currentSchema=wonce,public", "postgres", "");
    }
}
