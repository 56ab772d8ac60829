package io.wonce.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StormTest {
    @Test
    void the_command_for_the_same_storm_again_names_what_called_it() {
        Story story = Story.of(7, 3);
        Weather weather = Weather.of(7, 1, List.of(Fault.KILLED_DATABASE));
        Storm storm = new Storm("failover", 7, story, weather, Duration.ofMinutes(5), Optional.empty());
        Storm upgrade = new Storm("chaos", 7, story, weather, Duration.ofMinutes(5), Optional.of(Path.of("old.jar")));

        assertThat(storm.again())
                .isEqualTo("mvn -B -Pfailover verify -Dchaos.seed=7 -Dchaos.announcements=3 -Dchaos.minutes=5");
        assertThat(upgrade.again()).endsWith("-Dchaos.minutes=5 -Dchaos.before=old.jar");
    }

    @Test
    void a_storm_in_which_nobody_died_has_no_longest_pause() {
        assertThat(Failover.pauses("", List.of())).isEqualTo(" median_s=none longest_s=none");
    }

    @Test
    void the_median_and_the_longest_of_some_pauses_are_told_in_seconds() {
        List<Duration> pauses = List.of(Duration.ofSeconds(31), Duration.ofSeconds(4), Duration.ofSeconds(9));

        assertThat(Failover.pauses("bot_", pauses)).isEqualTo(" bot_median_s=9 bot_longest_s=31");
    }
}
