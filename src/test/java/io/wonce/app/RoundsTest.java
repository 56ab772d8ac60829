package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.LedgerUnavailable;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

final class RoundsTest {
    private static final OrganisationId ONE = new OrganisationId(new UUID(0, 1));
    private static final OrganisationId OTHER = new OrganisationId(new UUID(0, 2));

    private final BlockingQueue<OrganisationId> visited = new LinkedBlockingQueue<>();

    @Test
    void goes_round_all_again_and_again() throws Exception {
        try (Rounds rounds = Rounds.start(() -> List.of(ONE, OTHER), visited::add, Duration.ofMillis(1))) {
            assertThat(rounds).isNotNull();
            assertThat(List.of(next(), next(), next(), next())).containsExactly(ONE, OTHER, ONE, OTHER);
        }
    }

    @Test
    void one_that_breaks_keeps_no_other_one_waiting() throws Exception {
        try (Rounds rounds = Rounds.start(() -> List.of(ONE, OTHER), this::breakAtOne, Duration.ofMillis(1))) {
            assertThat(rounds).isNotNull();
            assertThat(List.of(next(), next())).containsExactly(OTHER, OTHER);
        }
    }

    @Test
    void each_line_of_the_log_names_the_organisation_that_is_visited() throws Exception {
        BlockingQueue<String> named = new LinkedBlockingQueue<>();
        try (LogLines lines = LogLines.of(Rounds.class);
                Rounds rounds = Rounds.start(
                        () -> List.of(ONE, OTHER),
                        organisation -> {
                            named.add(String.valueOf(MDC.get("visit")));
                            breakAtOne(organisation);
                        },
                        Duration.ofMillis(1))) {
            assertThat(rounds).isNotNull();
            next();

            assertThat(named.poll()).isEqualTo(ONE.toString());
            assertThat(named.poll()).isEqualTo(OTHER.toString());
            assertThat(lines.named("visit")).startsWith(ONE.toString());
        }
    }

    @Test
    void a_database_that_is_away_is_tried_again() throws Exception {
        boolean[] away = {true};
        try (Rounds rounds = Rounds.start(
                () -> {
                    if (away[0]) {
                        away[0] = false;
                        throw new LedgerUnavailable("away", new IllegalStateException());
                    }
                    return List.of(ONE);
                },
                visited::add,
                Duration.ofMillis(1))) {
            assertThat(rounds).isNotNull();
            assertThat(next()).isEqualTo(ONE);
        }
    }

    @Test
    void goes_nowhere_once_closed() throws Exception {
        Rounds rounds = Rounds.start(() -> List.of(ONE), visited::add, Duration.ofMillis(1));
        next();

        rounds.close();

        visited.clear();
        assertThat(visited.poll(50, TimeUnit.MILLISECONDS)).isNull();
    }

    private void breakAtOne(OrganisationId organisation) {
        if (organisation.equals(ONE)) {
            throw new IllegalStateException("broken");
        }
        visited.add(organisation);
    }

    private OrganisationId next() throws InterruptedException {
        OrganisationId next = visited.poll(10, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }
}
