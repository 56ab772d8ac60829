package io.wonce.domain.reading;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The weights of a {@link LinearModel} while they are learned: stochastic gradient descent with AdaGrad's steps and L2. */
final class LinearTrainer {
    private static final double DUST = 1e-6;
    private static final float STEPS = 127f;

    private static final int SMALLEST = 1 << 12;
    private static final int NONE = -1;

    private final int outcomes;
    private final double rate;
    private final double decay;
    /** A table of keys, kept at most half full; beside each, from {@code outcomes} times its place, what belongs to it. */
    private int[] keys = new int[SMALLEST];

    private int size;
    private float[] weights = {};
    private float[] squares = {};
    private float[] sums = {};
    private int remembered;

    LinearTrainer(int outcomes, double rate, double decay) {
        this.outcomes = outcomes;
        this.rate = rate;
        this.decay = decay;
    }

    /** Only features learned here are ever known, before the first step; others are passed over. */
    void know(Features features) {
        for (int i = 0; i < features.size(); i++) {
            know(features.key(i));
        }
    }

    private void know(int key) {
        if (2 * size >= keys.length) {
            int[] known = keys;
            keys = new int[2 * known.length];
            IntStream.of(known).filter(one -> one != LinearModel.NO_KEY).forEach(one -> keys[slot(one)] = one);
        }
        int slot = slot(key);
        size += keys[slot] == key ? 0 : 1;
        keys[slot] = key;
    }

    /** Forgets all features but these. */
    void keep(IntPredicate kept) {
        int[] known = keys;
        keys = new int[SMALLEST];
        size = 0;
        IntStream.of(known)
                .filter(key -> key != LinearModel.NO_KEY && kept.test(key))
                .forEach(this::know);
    }

    /** Where the key stands, or the empty place where it would. */
    private int slot(int key) {
        int slot = (key ^ key >>> 15) & keys.length - 1;
        while (keys[slot] != LinearModel.NO_KEY && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** Where what belongs to a key begins, or {@link #NONE}. */
    private int place(int key) {
        int slot = slot(key);
        return keys[slot] == key ? slot * outcomes : NONE;
    }

    private void makeRoom() {
        if (weights.length != keys.length * outcomes) {
            weights = new float[keys.length * outcomes];
            squares = new float[keys.length * outcomes];
            sums = new float[keys.length * outcomes];
        }
    }

    double[] weigh(Features features) {
        makeRoom();
        double[] weighed = new double[outcomes];
        for (int i = 0; i < features.size(); i++) {
            int place = place(features.key(i));
            for (int outcome = 0; place != NONE && outcome < outcomes; outcome++) {
                weighed[outcome] += weights[place + outcome];
            }
        }
        return weighed;
    }

    /** Moves the weights of {@code features} against the gradients, one for each outcome. */
    void step(Features features, double... gradients) {
        makeRoom();
        for (int i = 0; i < features.size(); i++) {
            int place = place(features.key(i));
            for (int outcome = 0; place != NONE && outcome < outcomes; outcome++) {
                int at = place + outcome;
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
        makeRoom();
        int[] telling = IntStream.of(keys)
                .filter(key -> key != LinearModel.NO_KEY && spread(place(key)) >= least)
                .sorted()
                .toArray();
        float largest = (float) IntStream.of(telling)
                .flatMap(key -> IntStream.range(place(key), place(key) + outcomes))
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
                out.writeByte(Math.round(weights[place(key) + outcome] / largest * STEPS));
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

    private double spread(int place) {
        double most = outcomes == 1 ? 0 : Double.NEGATIVE_INFINITY;
        double least = outcomes == 1 ? 0 : Double.POSITIVE_INFINITY;
        for (int outcome = 0; outcome < outcomes; outcome++) {
            most = Math.max(most, weights[place + outcome]);
            least = Math.min(least, weights[place + outcome]);
        }
        return most - least;
    }
}
