package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PaceTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final Pace pace = new Pace(2, Duration.ofSeconds(10));

    @Test
    void two_at_once_and_then_one_every_ten_seconds() {
        assertThat(pace.check("one", NOW)).isEmpty();
        assertThat(pace.check("one", NOW)).isEmpty();
        assertThat(pace.check("one", NOW)).hasValue(Duration.ofSeconds(10));
        assertThat(pace.check("another", NOW)).isEmpty();

        assertThat(pace.check("one", NOW.plusSeconds(10))).isEmpty();
    }

    @Test
    void more_keys_than_there_is_room_for_take_no_more_memory() {
        IntStream.range(0, 50_000).forEach(key -> pace.check("key " + key, NOW));

        assertThat(pace.known()).isEqualTo(Pace.MOST_KEYS);
        assertThat(pace.check("key 49999", NOW)).isEmpty();
        assertThat(pace.check("key 49999", NOW)).isPresent();
    }

    @Test
    void who_looks_at_the_clock_a_little_earlier_than_another_gets_no_more_for_it() {
        pace.check("one", NOW.plusMillis(1));
        pace.check("one", NOW.plusMillis(1));

        assertThat(pace.check("one", NOW)).isPresent();
    }

    @Test
    void a_clock_that_is_set_back_keeps_nobody_waiting_for_as_long() {
        pace.check("one", NOW);
        pace.check("one", NOW);

        assertThat(pace.check("one", NOW.minusSeconds(600))).isEmpty();
    }
}
