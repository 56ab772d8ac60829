package io.wonce.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.HandClock;
import io.wonce.app.LogLines;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A stranger does not fill the log. */
final class RefusalLogTest {
    private final HandClock clock = new HandClock(Instant.parse("2026-11-26T22:12:33Z"));
    private final RefusalLog<Why> log = new RefusalLog<>("/door", clock);
    private final LogLines lines = LogLines.of(RefusalLog.class);

    private enum Why {
        UNPROVEN,
        AWAY
    }

    @AfterEach
    void close() {
        lines.close();
    }

    @Test
    void a_reason_is_told_at_once_and_then_once_a_minute_with_how_often_it_was() {
        refused(Why.UNPROVEN, 1000);
        assertThat(lines.all()).containsExactly("refused what came to /door: UNPROVEN");

        clock.tick(RefusalLog.PAUSE);
        refused(Why.UNPROVEN, 1000);

        assertThat(lines.all())
                .hasSize(2)
                .last()
                .isEqualTo("refused what came to /door: UNPROVEN; 999 more since that was told last");
    }

    @Test
    void no_reason_hides_another() {
        refused(Why.UNPROVEN, 10);
        refused(Why.AWAY, 10);

        assertThat(lines.all())
                .containsExactly("refused what came to /door: UNPROVEN", "refused what came to /door: AWAY");
    }

    private void refused(Why why, int times) {
        for (int time = 0; time < times; time++) {
            log.note(why);
        }
    }
}
