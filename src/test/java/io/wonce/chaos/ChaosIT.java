package io.wonce.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A short storm; {@link Chaos} is the long one. */
final class ChaosIT {
    private static final long SEED = 20_261_128;
    private static final List<Fault> BRIEF = List.of(
            Fault.KILLED_REPLICA,
            Fault.KILLED_DATABASE,
            Fault.CUT_DATABASE,
            Fault.LOST_ANSWERS_OF_DATABASE,
            Fault.CUT_FRONT,
            Fault.LOST_ACKS,
            Fault.BUSY_SLACK,
            Fault.FORGETFUL_SLACK,
            Fault.CONFUSED_SLACK,
            Fault.BROKEN_SLACK,
            Fault.FORGETFUL_TEAMS,
            Fault.ABSENT_TEAMS);

    @Test
    void nothing_is_lost_and_nothing_doubled_whatever_breaks() throws IOException {
        Story story = Story.of(SEED, 60);
        Weather weather = Weather.of(SEED, BRIEF.size(), BRIEF);

        Storm storm = new Storm("chaos", SEED, story, weather, Duration.ofSeconds(10), Optional.empty());

        assertThat(Chaos.run(storm, Chaos::alone, Calm.HURRIED)).isEmpty();
    }
}
