package io.wonce.domain.reading;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Numbers the features that a trainer knows, from 0 on, so that its weights stand in plain rows; looked up without making objects. */
final class FeatureRows {
    private static final int SMALLEST = 1 << 10;

    private int[] keys = new int[SMALLEST];
    private int[] rows = new int[SMALLEST];
    private int size;

    int size() {
        return size;
    }

    /** Gives a feature that is not known yet the next number. */
    void add(int key) {
        if (2 * size >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == LinearModel.NO_KEY) {
            keys[slot] = key;
            rows[slot] = size;
            size++;
        }
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new int[2 * oldKeys.length];
        rows = new int[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != LinearModel.NO_KEY) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    private int slot(int key) {
        int slot = (key * 0x9E3779B1) >>> (Integer.numberOfLeadingZeros(keys.length) + 1);
        while (keys[slot] != LinearModel.NO_KEY && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** The numbers of those of {@code features} that are known. */
    int[] of(Features features) {
        int[] found = new int[features.size()];
        int known = 0;
        for (int i = 0; i < features.size(); i++) {
            int slot = slot(features.key(i));
            if (keys[slot] != LinearModel.NO_KEY) {
                found[known] = rows[slot];
                known++;
            }
        }
        return Arrays.copyOf(found, known);
    }

    /** Only those that are {@code kept}, numbered anew. */
    FeatureRows only(IntPredicate kept) {
        FeatureRows fewer = new FeatureRows();
        Arrays.stream(sortedKeys()).filter(kept).forEach(fewer::add);
        return fewer;
    }

    /** All known features in ascending order. */
    int[] sortedKeys() {
        return Arrays.stream(keys)
                .filter(key -> key != LinearModel.NO_KEY)
                .sorted()
                .toArray();
    }

    /** The number of a known feature. */
    int row(int key) {
        return rows[slot(key)];
    }
}
