package io.wonce.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * What goes wrong when: a function of the seed alone, so that the same storm can be called again.
 *
 * @param gusts one after the other
 */
record Weather(List<Gust> gusts) {
    private static final Duration LONGEST = Duration.ofSeconds(2);
    /** One gust in so many is of two blows. */
    private static final int ALONE = 3;

    Weather {
        gusts = List.copyOf(gusts);
    }

    /** So many gusts of these kinds of faults: each kind comes first once before any comes first again. */
    static Weather of(long seed, int number, List<Fault> kinds) {
        Random dice = new Random(seed ^ 0x5eed);
        List<Fault> left = new ArrayList<>();
        List<Gust> gusts = new ArrayList<>();
        while (gusts.size() < number) {
            if (left.isEmpty()) {
                left.addAll(kinds);
            }
            Blow first = blow(left.remove(dice.nextInt(left.size())), dice);
            gusts.add(
                    dice.nextInt(ALONE) == 0
                            ? gust(first, kinds, dice)
                            : new Gust(first, Optional.empty(), Duration.ZERO));
        }
        return new Weather(gusts);
    }

    /** How many faults there are in it. */
    int faults() {
        return gusts.stream()
                .mapToInt(gust -> gust.second().isPresent() ? 2 : 1)
                .sum();
    }

    /** One that another fault joins, of another part, while it lasts. */
    private static Gust gust(Blow first, List<Fault> kinds, Random dice) {
        List<Fault> others = kinds.stream()
                .filter(kind -> kind.part() != first.fault().part())
                .toList();
        Duration after = Duration.ofMillis(dice.nextInt((int) first.time().toMillis()));
        return new Gust(
                first,
                Optional.of(others)
                        .filter(some -> !some.isEmpty())
                        .map(some -> blow(some.get(dice.nextInt(some.size())), dice)),
                after);
    }

    private static Blow blow(Fault fault, Random dice) {
        return new Blow(fault, dice.nextInt(1_000), Duration.ofMillis(100 + dice.nextInt((int) LONGEST.toMillis())));
    }

    /** One fault. */
    record Blow(Fault fault, int which, Duration time) {
        void strike(Scene scene) {
            fault.strike(scene, which, time);
        }
    }
}
