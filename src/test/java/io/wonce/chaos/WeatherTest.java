package io.wonce.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A storm is as wild as it is long, and the same for the same seed. */
final class WeatherTest {
    private static final List<Fault> ALL = List.of(Fault.values());

    @Test
    void the_same_seed_calls_the_same_storm() {
        assertThat(Weather.of(7, 60, ALL)).isEqualTo(Weather.of(7, 60, ALL)).isNotEqualTo(Weather.of(8, 60, ALL));
    }

    @Test
    void a_part_of_the_faults_come_two_at_once_and_break_different_things() {
        Weather weather = Weather.of(7, 300, ALL);

        List<Gust> pairs = weather.gusts().stream()
                .filter(gust -> gust.second().isPresent())
                .toList();
        assertThat(pairs).hasSizeBetween(60, 140).allSatisfy(gust -> {
            assertThat(gust.second().orElseThrow().fault().part())
                    .isNotEqualTo(gust.first().fault().part());
            assertThat(gust.after()).isLessThan(gust.first().time());
        });
        assertThat(weather.faults()).isEqualTo(300 + pairs.size());
    }

    @Test
    void each_kind_comes_before_any_comes_again() {
        Stream<Fault> first = Weather.of(7, ALL.size(), ALL).gusts().stream()
                .map(gust -> gust.first().fault());

        assertThat(first).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void where_there_is_one_kind_of_fault_none_joins_it() {
        assertThat(Weather.of(7, 30, List.of(Fault.KILLED_DATABASE)).faults()).isEqualTo(30);
    }
}
