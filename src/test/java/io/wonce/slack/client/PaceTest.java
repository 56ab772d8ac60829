package io.wonce.slack.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.HandClock;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class PaceTest {
    private static final ChannelRef WINS = new ChannelRef(Platform.SLACK, "C0WINS");

    private final HandClock clock = new HandClock(Instant.parse("2026-11-23T09:00:00Z"));
    private final Pace pace = new Pace(clock);

    @Test
    void one_a_second_in_each_channel() {
        assertThat(pace.turn(WINS)).isZero();
        assertThat(pace.turn(new ChannelRef(Platform.SLACK, "C0OTHER"))).isZero();

        clock.tick(Duration.ofMillis(400));
        assertThat(pace.turn(WINS)).isEqualTo(Duration.ofMillis(600));

        clock.tick(Duration.ofMillis(600));
        assertThat(pace.turn(WINS)).isZero();
    }

    @Test
    void a_clock_that_is_set_back_keeps_nobody_waiting_for_as_long() {
        assertThat(pace.turn(WINS)).isZero();
        clock.tick(Duration.ofMinutes(-10));

        assertThat(pace.turn(WINS)).isZero();
    }
}
