package io.wonce.domain.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Logistic regression over choices: of the deals a statement may belong to, or none, which is it? Each weight is held near the guess
 * that it began with, the more so the less the examples tell of it. Strict arithmetic in a fixed order: the same on every machine.
 */
final class ConditionalLogit {
    /** Of no deal among the choices: of a new order. */
    static final int NONE = -1;

    private static final int ROUNDS = 400;
    private static final double RATE = 0.05;
    private static final double MEMORY = 0.9;
    private static final double LONG_MEMORY = 0.99;
    private static final double TINY = 1e-8;
    /** How far a weight may be from its guess: a standard deviation in nats. */
    private static final double DOUBT = 1.2;

    private final List<String> names;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final double[] guesses;
    private final List<Example> examples = new ArrayList<>();

    /** The signals of each choice, by their indexes. */
    private static final class Example {
        private final int[][] signals;
        private final double[][] shares;
        private final int right;

        private Example(int[][] signals, double[][] shares, int right) {
            this.signals = signals;
            this.shares = shares;
            this.right = right;
        }

        private double[] odds(double[] weights) {
            double[] odds = new double[signals.length];
            for (int choice = 0; choice < odds.length; choice++) {
                double logOdds = 0;
                for (int i = 0; i < signals[choice].length; i++) {
                    logOdds += weights[signals[choice][i]] * shares[choice][i];
                }
                odds[choice] = StrictMath.exp(logOdds);
            }
            return odds;
        }

        private void addSlope(double[] weights, double[] slope) {
            double[] odds = odds(weights);
            double sum = 1;
            for (int choice = 0; choice < odds.length; choice++) {
                sum += odds[choice];
            }
            for (int choice = 0; choice < odds.length; choice++) {
                double error = odds[choice] / sum - (right == choice ? 1 : 0);
                for (int i = 0; i < signals[choice].length; i++) {
                    slope[signals[choice][i]] += error * shares[choice][i];
                }
            }
        }
    }

    ConditionalLogit(Map<String, Double> guessed) {
        names = List.copyOf(new TreeMap<>(guessed).keySet());
        names.forEach(name -> indexes.put(name, indexes.size()));
        guesses = names.stream().mapToDouble(guessed::get).toArray();
    }

    /** One statement; {@code right} is the place of its deal among the choices, or {@link #NONE}. */
    void add(List<List<Signal>> choices, int right) {
        int[][] signals = choices.stream()
                .map(choice ->
                        choice.stream().mapToInt(one -> indexes.get(one.name())).toArray())
                .toArray(int[][]::new);
        double[][] shares = choices.stream()
                .map(choice -> choice.stream().mapToDouble(Signal::share).toArray())
                .toArray(double[][]::new);
        examples.add(new Example(signals, shares, right));
    }

    /** Goes downhill (Adam), more slowly towards the end. */
    Map<String, Double> learn() {
        double[] weights = guesses.clone();
        double[] mean = new double[weights.length];
        double[] square = new double[weights.length];
        for (int round = 1; round <= ROUNDS; round++) {
            double[] slope = slope(weights);
            double rate = RATE * (1 - (double) (round - 1) / ROUNDS);
            for (int i = 0; i < weights.length; i++) {
                mean[i] = MEMORY * mean[i] + (1 - MEMORY) * slope[i];
                square[i] = LONG_MEMORY * square[i] + (1 - LONG_MEMORY) * slope[i] * slope[i];
                double step = mean[i] / (1 - StrictMath.pow(MEMORY, round));
                double scale = StrictMath.sqrt(square[i] / (1 - StrictMath.pow(LONG_MEMORY, round)));
                weights[i] -= rate * step / (scale + TINY);
            }
        }
        Map<String, Double> learned = new TreeMap<>();
        names.forEach(name -> learned.put(name, weights[indexes.get(name)]));
        return learned;
    }

    private double[] slope(double[] weights) {
        double[] slope = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            slope[i] = (weights[i] - guesses[i]) / (DOUBT * DOUBT);
        }
        examples.forEach(example -> example.addSlope(weights, slope));
        return slope;
    }
}
