package io.wonce.domain.counting;

import java.util.Arrays;

/**
 * How likely it is that so many of some things happen, each independently of the others.
 *
 * <p>Up to some hundred of them exactly, by adding one after the other; of more, by the normal distribution of the same mean and
 * variance, which they are next to by then.
 */
final class Chances {
    private static final int MOST_EXACTLY = 500;
    private static final double NEGLIGIBLE = 1e-9;

    private final double[] exactly;
    private final double mean;
    private final double variance;

    private Chances(double[] exactly, double mean, double variance) {
        this.exactly = exactly;
        this.mean = mean;
        this.variance = variance;
    }

    /** Nothing can happen. */
    static Chances none() {
        return new Chances(new double[] {1}, 0, 0);
    }

    /** {@code number} more things may happen, each with {@code chance}, 0 to 1. */
    Chances and(int number, double chance) {
        double[] more = exactly;
        for (int n = 0; n < number && more.length <= MOST_EXACTLY; n++) {
            more = add(more, new double[] {1 - chance, chance});
        }
        return new Chances(more, mean + number * chance, variance + number * chance * (1 - chance));
    }

    /** Something rare may happen any number of times, {@code times} on average. */
    Chances andRare(double times) {
        double[] poisson = new double[MOST_EXACTLY + 1];
        double chance = Math.exp(-times);
        int length = 0;
        while (length <= MOST_EXACTLY && (length <= times || chance > NEGLIGIBLE)) {
            poisson[length] = chance;
            length++;
            chance *= times / length;
        }
        return new Chances(add(exactly, Arrays.copyOf(poisson, length)), mean + times, variance + times);
    }

    double mean() {
        return mean;
    }

    /** The smallest number that is not exceeded with a chance of {@code part}. */
    int quantile(double part) {
        if (exactly.length > MOST_EXACTLY) {
            return (int) Math.max(0, Math.round(mean + normal(part) * Math.sqrt(variance)));
        }
        double sum = 0;
        for (int number = 0; number < exactly.length; number++) {
            sum += exactly[number];
            if (sum >= part - NEGLIGIBLE) {
                return number;
            }
        }
        return exactly.length - 1;
    }

    private static double[] add(double[] one, double[] other) {
        double[] sum = new double[one.length + other.length - 1];
        for (int i = 0; i < one.length; i++) {
            for (int j = 0; j < other.length; j++) {
                sum[i + j] += one[i] * other[j];
            }
        }
        return sum;
    }

    /** Of the standard normal distribution: only its tenth and its nine tenths are asked for. */
    private static double normal(double part) {
        return part < 0.5 ? -1.2816 : 1.2816;
    }
}
