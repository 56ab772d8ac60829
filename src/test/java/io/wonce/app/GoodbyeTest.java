package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class GoodbyeTest {
    private Duration now = Duration.ofHours(-1);
    private final Goodbye goodbye = new Goodbye(() -> now.toNanos());

    @Test
    void all_threads_share_the_time_that_is_left_and_there_is_always_some() {
        assertThat(goodbye.hasBegun()).isFalse();
        goodbye.begin();
        assertThat(goodbye.hasBegun()).isTrue();
        assertThat(goodbye.millisLeft()).isEqualTo(20_000);

        now = now.plusSeconds(15);
        goodbye.begin();
        assertThat(goodbye.millisLeft()).isEqualTo(5_000);

        now = now.plusSeconds(15);
        assertThat(goodbye.millisLeft()).isEqualTo(1);
    }
}
