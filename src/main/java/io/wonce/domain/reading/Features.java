package io.wonce.domain.reading;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What a linear model looks at in one case: features, each a hash of what it is, with the tokens that show it. */
final class Features {
    /** The place of a feature that no single token shows. */
    static final int NOWHERE = -1;

    private int[] keys;
    private int[] places;
    private int[] seen = {};
    private int size;

    /** Room for {@code expected} features; it grows where there are more. */
    Features(int expected) {
        this.keys = new int[expected];
        this.places = new int[2 * expected];
    }

    /** Adds a feature that the tokens from {@code from} up to {@code to} show; a second one with the same key changes nothing. */
    void addOnce(int hash, int from, int to) {
        if (2 * size >= seen.length) {
            rehash();
        }
        int key = usable(hash);
        int slot = slot(key);
        if (seen[slot] == 0) {
            add(key, from, to);
            seen[slot] = size;
        }
    }

    /** Adds a feature of the whole case that was not added before. */
    void add(int hash) {
        add(usable(hash), NOWHERE, NOWHERE);
    }

    private void add(int key, int from, int to) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            places = Arrays.copyOf(places, 4 * size);
        }
        keys[size] = key;
        places[2 * size] = from;
        places[2 * size + 1] = to;
        size++;
    }

    private static int usable(int hash) {
        return hash == LinearModel.NO_KEY ? LinearModel.NO_KEY + 1 : hash;
    }

    private int slot(int key) {
        int slot = key & seen.length - 1;
        while (seen[slot] != 0 && keys[seen[slot] - 1] != key) {
            slot = slot + 1 & seen.length - 1;
        }
        return slot;
    }

    private void rehash() {
        seen = new int[Math.max(Integer.highestOneBit(keys.length) * 4, 4 * seen.length)];
        for (int i = 0; i < size; i++) {
            seen[slot(keys[i])] = i + 1;
        }
    }

    /** Makes it empty, to be filled again by {@link #add(int)}. */
    Features clear() {
        size = 0;
        return this;
    }

    int size() {
        return size;
    }

    IntStream keys() {
        return Arrays.stream(keys, 0, size);
    }

    int key(int i) {
        return keys[i];
    }

    int from(int i) {
        return places[2 * i];
    }

    int to(int i) {
        return places[2 * i + 1];
    }

    /** The key of a feature with one more part: the finishing steps of MurmurHash3 over both. */
    static int with(int key, int part) {
        int mixed = key ^ part * 0xCC9E2D51;
        mixed = (mixed ^ mixed >>> 16) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return (mixed ^ mixed >>> 16) + 0x6B43A9B5;
    }

    /** The key of a feature with one more part. */
    static int with(int key, String part) {
        return with(key, part.hashCode());
    }
}
