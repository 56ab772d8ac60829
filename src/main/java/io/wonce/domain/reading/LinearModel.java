package io.wonce.domain.reading;

/** Weights of features for a few outcomes; what the features of a case weigh together decides. Immutable. */
final class LinearModel {
    /** No feature has it. */
    static final int NO_KEY = 0;

    private static final float STEPS = 127f;
    private static final int SMALLEST = 16;
    /** Places for each 64 bits of the filter, at least 16 bits a key. */
    private static final int CAPACITY_PER_FILTER = 8;

    private static final int NOT_FOUND = -1;

    private final int outcomes;
    /** By how many bits a key is longer than the number of a place. */
    private final int shift;

    private final int[] keys;
    /** One bit or more is unset for nearly every unknown key, so that few are looked for in vain. */
    private final long[] filter;

    private final byte[] weights;
    private final float step;

    private LinearModel(int outcomes, int capacity, float largest) {
        this.outcomes = outcomes;
        this.shift = Integer.numberOfLeadingZeros(capacity) + 1;
        this.keys = new int[capacity];
        this.filter = new long[capacity / CAPACITY_PER_FILTER];
        this.weights = new byte[capacity * outcomes];
        this.step = largest / STEPS;
    }

    /**
     * Reads a model in the form in which the trainer writes it: the number of outcomes, the number of features, the largest weight; then for each feature,
     * by ascending key, the distance to the key before it (seven bits a byte, the lowest first; the eighth says that more follow) and a weight of one byte for each outcome.
     */
    static LinearModel read(ModelBytes in) {
        int outcomes = in.nextInt();
        int size = in.nextInt();
        LinearModel model =
                new LinearModel(outcomes, Integer.highestOneBit(Math.max(SMALLEST, size)) * 4, in.nextFloat());
        in.goOnAt(model.fill(in.all(), in.at(), size));
        return model;
    }

    /**
     * Takes in features from a place on and tells the place behind them. Half a million are read whenever the program starts, before Java has
     * compiled anything: hence no calls.
     */
    private int fill(byte[] in, int from, int size) {
        int[] slots = keys;
        byte[] rows = weights;
        int at = from;
        int key = Integer.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            int part = in[at++];
            key += part & 0x7F;
            for (int bits = 7; part < 0; bits += 7) {
                part = in[at++];
                key += (part & 0x7F) << bits;
            }
            int slot = key >>> shift;
            filter[slot / CAPACITY_PER_FILTER] |= 1L << key;
            while (slots[slot] != NO_KEY) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = key;
            for (int outcome = 0; outcome < outcomes; outcome++) {
                rows[slot * outcomes + outcome] = in[at++];
            }
        }
        return at;
    }

    /** What {@code features} weigh together for each outcome. */
    double[] weigh(Features features) {
        double[] sums = new double[outcomes];
        for (int i = 0; i < features.size(); i++) {
            int key = features.key(i);
            int slot = (filter[filterSlot(key)] & 1L << key) == 0 ? NOT_FOUND : slot(key);
            if (slot != NOT_FOUND && keys[slot] != NO_KEY) {
                for (int outcome = 0; outcome < outcomes; outcome++) {
                    sums[outcome] += step * weights[slot * outcomes + outcome];
                }
            }
        }
        return sums;
    }

    /** What {@code features} weigh together for the only outcome. */
    double weight(Features features) {
        int sum = 0;
        for (int i = 0; i < features.size(); i++) {
            int key = features.key(i);
            if ((filter[filterSlot(key)] & 1L << key) != 0) {
                sum += weights[slot(key)];
            }
        }
        return step * sum;
    }

    private int filterSlot(int key) {
        return (key >>> shift) / CAPACITY_PER_FILTER;
    }

    /** What one feature weighs for one outcome. */
    double weight(int key, int outcome) {
        return step * weights[slot(key) * outcomes + outcome];
    }

    /** Where the key stands, or the empty place where it would; by its upper bits, so that a model that is read is filled from one end to the other. */
    private int slot(int key) {
        int slot = key >>> shift;
        while (keys[slot] != NO_KEY && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }
}
