package io.wonce.evaluation;

import java.util.List;
import java.util.Random;

/** Chance that comes out the same for the same seed. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** Hours between two numbers of days, small ones oftener. */
    double days(double least, double most) {
        return least + (most - least) * Math.pow(random.nextDouble(), 1.5);
    }

    double bell() {
        return random.nextGaussian();
    }
}
