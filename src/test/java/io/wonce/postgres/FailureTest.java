package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

final class FailureTest {
    @Test
    void who_gets_no_connection_while_the_bot_stops_is_told_to_come_again() {
        SQLException givenUp = new SQLException("interrupted while waiting", new InterruptedException());

        assertThat(Failure.of(new IllegalStateException(givenUp))).isEqualTo(Failure.AWAY);
        assertThat(Failure.of(new SQLException("the pool was closed"))).isEqualTo(Failure.AWAY);
        assertThat(Failure.of(new SQLTransientConnectionException("the pool is exhausted")))
                .isEqualTo(Failure.AWAY);
    }

    @Test
    void a_mistake_of_ours_is_no_absence() {
        assertThat(Failure.of(new SQLException("no such column", "42703"))).isEqualTo(Failure.BROKEN);
        assertThat(Failure.of(new IllegalStateException("ours"))).isEqualTo(Failure.BROKEN);
    }

    @Test
    void a_deadlock_is_tried_again() {
        assertThat(Failure.of(new SQLException("deadlock detected", "40P01"))).isEqualTo(Failure.AGAIN);
    }
}
