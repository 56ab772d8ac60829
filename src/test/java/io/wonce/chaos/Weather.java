package io.wonce.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What goes wrong when: a function of the seed alone, so that the same storm can be called again.
 *
 * @param blows one after the other
 */
record Weather(List<Blow> blows) {
    private static final Duration LONGEST = Duration.ofSeconds(2);

    Weather {
        blows = List.copyOf(blows);
    }

    /** So many faults of these kinds: each kind comes once before any comes again. */
    static Weather of(long seed, int number, List<Fault> kinds) {
        Random dice = new Random(seed ^ 0x5eed);
        List<Fault> left = new ArrayList<>();
        List<Blow> blows = new ArrayList<>();
        while (blows.size() < number) {
            if (left.isEmpty()) {
                left.addAll(kinds);
            }
            Fault fault = left.remove(dice.nextInt(left.size()));
            blows.add(new Blow(
                    fault, dice.nextInt(1_000), Duration.ofMillis(100 + dice.nextInt((int) LONGEST.toMillis()))));
        }
        return new Weather(blows);
    }

    /** One fault. */
    record Blow(Fault fault, int which, Duration time) {
        void strike(Scene scene) {
            fault.strike(scene, which, time);
        }
    }
}
