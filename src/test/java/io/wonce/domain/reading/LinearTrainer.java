package io.wonce.domain.reading;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The weights of a {@link LinearModel} while they are learned: stochastic gradient descent with AdaGrad's steps and L2. First all features are
 * made known, then cases are turned into the rows of their features, and these are learned from.
 */
final class LinearTrainer {
    private static final double DUST = 1e-6;
    private static final float STEPS = 127f;

    private final int outcomes;
    private final double rate;
    private final double decay;
    private FeatureRows known = new FeatureRows();
    private float[] weights = {};
    private float[] squares = {};
    private float[] sums = {};

    private int remembered;

    LinearTrainer(int outcomes, double rate, double decay) {
        this.outcomes = outcomes;
        this.rate = rate;
        this.decay = decay;
    }

    /** Only features learned here are ever known; others are passed over. */
    void know(Features features) {
        for (int i = 0; i < features.size(); i++) {
            known.add(features.key(i));
        }
    }

    /** Forgets all features but these. */
    void keep(IntPredicate kept) {
        known = known.only(kept);
    }

    /** Nothing is made known after that. */
    void begin() {
        weights = new float[known.size() * outcomes];
        squares = new float[known.size() * outcomes];
        sums = new float[known.size() * outcomes];
    }

    /** The rows of those of {@code features} that are known. */
    int[] rows(Features features) {
        return known.of(features);
    }

    double[] weigh(int... rows) {
        double[] total = new double[outcomes];
        for (int row : rows) {
            for (int outcome = 0; outcome < outcomes; outcome++) {
                total[outcome] += weights[row * outcomes + outcome];
            }
        }
        return total;
    }

    /** What they weigh for the only outcome. */
    double weight(int... rows) {
        double total = 0;
        for (int row : rows) {
            total += weights[row];
        }
        return total;
    }

    /** Moves the weights of {@code rows} against the gradients, one for each outcome. */
    void step(int[] rows, double... gradients) {
        for (int row : rows) {
            for (int outcome = 0; outcome < outcomes; outcome++) {
                int at = row * outcomes + outcome;
                double gradient = gradients[outcome] + decay * weights[at];
                squares[at] += (float) (gradient * gradient);
                weights[at] -= (float) (rate * gradient / (DUST + Math.sqrt(squares[at])));
            }
        }
    }

    /** Remembers the weights as they are now, for {@link #average()}. */
    void remember() {
        remembered++;
        for (int i = 0; i < weights.length; i++) {
            sums[i] += weights[i];
        }
    }

    /** Makes the weights the mean of those remembered, which no case seen last sways. */
    void average() {
        for (int i = 0; i < weights.length; i++) {
            weights[i] = sums[i] / remembered;
        }
    }

    /** Writes them in the form that {@link LinearModel#read} takes, in eight bits each; features that hardly tell outcomes apart are left out. */
    void write(DataOutputStream out, double least) throws IOException {
        int[] telling = Arrays.stream(known.sortedKeys())
                .filter(key -> spread(known.row(key)) >= least)
                .toArray();
        float largest = (float) Arrays.stream(telling)
                .map(known::row)
                .flatMap(row -> IntStream.range(row * outcomes, (row + 1) * outcomes))
                .mapToDouble(at -> Math.abs(weights[at]))
                .max()
                .orElse(1);
        out.writeInt(outcomes);
        out.writeInt(telling.length);
        out.writeFloat(largest);
        long before = Integer.MIN_VALUE;
        for (int key : telling) {
            writeDistance(out, key - before);
            before = key;
            for (int outcome = 0; outcome < outcomes; outcome++) {
                out.writeByte(Math.round(weights[known.row(key) * outcomes + outcome] / largest * STEPS));
            }
        }
    }

    private static void writeDistance(DataOutputStream out, long distance) throws IOException {
        long left = distance;
        while (left > 0x7F) {
            out.writeByte((int) ((left & 0x7F) | 0x80));
            left >>>= 7;
        }
        out.writeByte((int) left);
    }

    private double spread(int row) {
        double most = outcomes == 1 ? 0 : Double.NEGATIVE_INFINITY;
        double least = outcomes == 1 ? 0 : Double.POSITIVE_INFINITY;
        for (int at = row * outcomes; at < (row + 1) * outcomes; at++) {
            most = Math.max(most, weights[at]);
            least = Math.min(least, weights[at]);
        }
        return most - least;
    }
}
