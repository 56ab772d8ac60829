package io.wonce.domain.reading;

import java.io.DataInput;
import java.io.IOException;

/** Weights of features for a few outcomes; what the features of a case weigh together decides. Immutable. */
final class LinearModel {
    /** No feature has it. */
    static final int NO_KEY = 0;

    private static final float STEPS = 127f;
    private static final int FILTER_BITS_PER_KEY = 16;
    private static final int NOT_FOUND = -1;

    private final int outcomes;
    private final int mask;
    private final int[] keys;
    /** One bit or more is unset for nearly every unknown key, so that few are looked for in vain. */
    private final long[] filter;

    private final byte[] weights;
    private final float step;

    private LinearModel(int outcomes, int capacity, float largest) {
        this.outcomes = outcomes;
        this.mask = capacity - 1;
        this.keys = new int[capacity];
        this.filter = new long[Math.max(1, capacity / 2 * FILTER_BITS_PER_KEY / Long.SIZE)];
        this.weights = new byte[capacity * outcomes];
        this.step = largest / STEPS;
    }

    /**
     * Reads a model in the form in which the trainer writes it: the number of outcomes, the number of features, the largest weight; then for each feature,
     * by ascending key, the distance to the key before it and a weight of one byte for each outcome.
     */
    static LinearModel read(DataInput in) throws IOException {
        int outcomes = in.readInt();
        int size = in.readInt();
        LinearModel model = new LinearModel(outcomes, Integer.highestOneBit(Math.max(1, size)) * 4, in.readFloat());
        byte[] row = new byte[outcomes];
        long key = Integer.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            key += readDistance(in);
            in.readFully(row);
            model.put((int) key, row);
        }
        return model;
    }

    /** Seven bits a byte, the lowest first; the eighth says that more follow. */
    private static long readDistance(DataInput in) throws IOException {
        long distance = 0;
        int shift = 0;
        int part;
        do {
            part = in.readUnsignedByte();
            distance |= (long) (part & 0x7F) << shift;
            shift += 7;
        } while (part > 0x7F);
        return distance;
    }

    private void put(int key, byte[] row) {
        int slot = slot(key);
        keys[slot] = key;
        System.arraycopy(row, 0, weights, slot * outcomes, outcomes);
        filter[filterSlot(key)] |= 1L << key;
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
        return key >>> 6 & filter.length - 1;
    }

    /** What one feature weighs for one outcome. */
    double weight(int key, int outcome) {
        return step * weights[slot(key) * outcomes + outcome];
    }

    /** Where the key stands, or the empty place where it would. */
    private int slot(int key) {
        int slot = (key ^ key >>> 16) & mask;
        while (keys[slot] != NO_KEY && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
