package io.wonce.teams.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.HandClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class PaceTest {
    private final HandClock clock = new HandClock(TeamsOutside.MONDAY);
    private final Pace pace = new Pace(clock);

    @Test
    void seven_in_a_second_and_eight_in_two() {
        take(7);
        assertThat(pace.turn("thread")).isEqualTo(Duration.ofSeconds(1));

        clock.tick(Duration.ofSeconds(1));
        take(1);
        assertThat(pace.turn("thread")).isEqualTo(Duration.ofSeconds(1));

        clock.tick(Duration.ofSeconds(1));
        take(7);
    }

    @Test
    void sixty_in_half_a_minute() {
        for (int second = 0; second < 14; second++) {
            take(4);
            clock.tick(Duration.ofSeconds(1));
        }
        take(4);

        assertThat(pace.turn("thread")).isEqualTo(Duration.ofSeconds(16));
    }

    @Test
    void eighteen_hundred_in_an_hour() {
        for (int second = 0; second < 1800; second++) {
            take(1);
            clock.tick(Duration.ofSeconds(1));
        }

        assertThat(pace.turn("thread")).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void one_that_waits_takes_nothing_from_the_others() {
        take(7);
        assertThat(pace.turn("thread")).isPositive();

        assertThat(pace.turn("another thread")).isZero();
    }

    @Test
    void a_clock_that_is_set_back_keeps_nobody_waiting_for_as_long() {
        take(7);
        clock.tick(Duration.ofMinutes(-10));

        assertThat(pace.turn("thread")).isZero();
    }

    private void take(int turns) {
        for (int turn = 0; turn < turns; turn++) {
            assertThat(pace.turn("thread")).isZero();
        }
    }
}
