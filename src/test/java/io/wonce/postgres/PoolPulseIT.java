package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wonce.app.port.PoolPulse;
import io.wonce.web.Gauges;
import java.sql.Connection;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What an operator sees of the connections to the database. */
final class PoolPulseIT {
    @Test
    void an_operator_sees_how_many_connections_are_in_use_and_who_waits_for_one() throws Exception {
        try (Database database = Database.open(TestDatabase.address(), 1)) {
            Supplier<PoolPulse> pulse = database.poolPulse();
            CompletableFuture<Boolean> other;
            try (Connection held = database.pool().getConnection()) {
                other = CompletableFuture.supplyAsync(database::answers);

                await().untilAsserted(() -> assertThat(pulse.get()).isEqualTo(new PoolPulse(1, 1)));
                assertThat(held.isClosed()).isFalse();
            }
            assertThat(other.join()).isTrue();
            await().untilAsserted(() -> assertThat(pulse.get()).isEqualTo(new PoolPulse(0, 0)));
        }
    }

    @Test
    void it_stands_among_the_metrics() {
        MeterRegistry meters = new SimpleMeterRegistry();

        Gauges.showPool(meters, () -> new PoolPulse(10, 3));

        assertThat(meters.get("wonce.connections.used").gauge().value()).isEqualTo(10);
        assertThat(meters.get("wonce.connections.waiting").gauge().value()).isEqualTo(3);
    }
}
