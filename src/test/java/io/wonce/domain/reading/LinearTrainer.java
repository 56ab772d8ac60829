package io.wonce.domain.reading;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The weights of a {@link LinearModel} while they are learned: stochastic gradient descent with AdaGrad's steps and L2. */
final class LinearTrainer {
    private static final double DUST = 1e-6;
    private static final float STEPS = 127f;

    private final int outcomes;
    private final double rate;
    private final double decay;
    /** By feature: the weights, the sums of squared gradients, then the sums of weights to average. */
    private final Map<Integer, float[]> rows = new HashMap<>();

    private int remembered;

    LinearTrainer(int outcomes, double rate, double decay) {
        this.outcomes = outcomes;
        this.rate = rate;
        this.decay = decay;
    }

    /** Only features learned here are ever known; others are passed over. */
    void know(Features features) {
        for (int i = 0; i < features.size(); i++) {
            rows.computeIfAbsent(features.key(i), key -> new float[3 * outcomes]);
        }
    }

    /** Forgets all features but these. */
    void keep(java.util.function.IntPredicate kept) {
        rows.keySet().removeIf(key -> !kept.test(key));
    }

    double[] weigh(Features features) {
        double[] sums = new double[outcomes];
        for (int i = 0; i < features.size(); i++) {
            float[] row = rows.get(features.key(i));
            for (int outcome = 0; row != null && outcome < outcomes; outcome++) {
                sums[outcome] += row[outcome];
            }
        }
        return sums;
    }

    /** Moves the weights of {@code features} against the gradients, one for each outcome. */
    void step(Features features, double... gradients) {
        for (int i = 0; i < features.size(); i++) {
            float[] row = rows.get(features.key(i));
            for (int outcome = 0; row != null && outcome < outcomes; outcome++) {
                double gradient = gradients[outcome] + decay * row[outcome];
                row[outcomes + outcome] += (float) (gradient * gradient);
                row[outcome] -= (float) (rate * gradient / (DUST + Math.sqrt(row[outcomes + outcome])));
            }
        }
    }

    /** Remembers the weights as they are now, for {@link #average()}. */
    void remember() {
        remembered++;
        rows.values().forEach(row -> {
            for (int outcome = 0; outcome < outcomes; outcome++) {
                row[2 * outcomes + outcome] += row[outcome];
            }
        });
    }

    /** Makes the weights the mean of those remembered, which no case seen last sways. */
    void average() {
        rows.values().forEach(row -> {
            for (int outcome = 0; outcome < outcomes; outcome++) {
                row[outcome] = row[2 * outcomes + outcome] / remembered;
            }
        });
    }

    /** Writes them in the form that {@link LinearModel#read} takes, in eight bits each; features that hardly tell outcomes apart are left out. */
    void write(DataOutputStream out, double least) throws IOException {
        List<Map.Entry<Integer, float[]>> telling = rows.entrySet().stream()
                .filter(row -> spread(row.getValue()) >= least)
                .sorted(Map.Entry.comparingByKey())
                .toList();
        float largest = (float) telling.stream()
                .flatMapToDouble(row -> IntStream.range(0, outcomes).mapToDouble(i -> Math.abs(row.getValue()[i])))
                .max()
                .orElse(1);
        out.writeInt(outcomes);
        out.writeInt(telling.size());
        out.writeFloat(largest);
        long before = Integer.MIN_VALUE;
        for (Map.Entry<Integer, float[]> row : telling) {
            writeDistance(out, row.getKey() - before);
            before = row.getKey();
            for (int outcome = 0; outcome < outcomes; outcome++) {
                out.writeByte(Math.round(row.getValue()[outcome] / largest * STEPS));
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

    private double spread(float[] row) {
        double most = outcomes == 1 ? 0 : Double.NEGATIVE_INFINITY;
        double least = outcomes == 1 ? 0 : Double.POSITIVE_INFINITY;
        for (int outcome = 0; outcome < outcomes; outcome++) {
            most = Math.max(most, row[outcome]);
            least = Math.min(least, row[outcome]);
        }
        return most - least;
    }
}
