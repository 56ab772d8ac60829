package io.wonce.teams.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.HandClock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A stranger does not fill the log. */
final class RefusalLogTest {
    private final HandClock clock = new HandClock(Instant.parse("2026-11-26T22:12:33Z"));
    private final RefusalLog log = new RefusalLog(clock);

    @Test
    void a_reason_is_told_at_once_and_then_once_a_minute_with_how_often_it_was() {
        assertThat(told(Refusal.UNPROVEN, 1000)).containsExactly(0);

        clock.tick(RefusalLog.PAUSE);

        assertThat(told(Refusal.UNPROVEN, 1000)).containsExactly(999);
    }

    @Test
    void no_reason_hides_another() {
        assertThat(told(Refusal.UNPROVEN, 10)).containsExactly(0);
        assertThat(told(Refusal.LEDGER_AWAY, 10)).containsExactly(0);
    }

    /** What the lines say that so many refusals make. */
    private List<Integer> told(Refusal why, int times) {
        return IntStream.range(0, times)
                .mapToObj(time -> log.turn(why))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .toList();
    }
}
