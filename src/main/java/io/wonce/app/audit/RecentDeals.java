package io.wonce.app.audit;

import java.util.Arrays;

/** For each key the few deals that were heard of last, the latest first: an open-addressing table of 64-bit keys, small in memory. */
final class RecentDeals {
    private static final int FIRST_SIZE = 1 << 10;
    private static final double FULLEST = 0.6;
    private static final int[] NONE = {};

    private final int most;
    private long[] keys = new long[FIRST_SIZE];
    private int[][] deals = new int[FIRST_SIZE][];
    private int size;

    /** Keeps at most {@code most} deals under each key. */
    RecentDeals(int most) {
        this.most = most;
    }

    int[] get(long key) {
        int[] found = deals[slot(keys, deals, key)];
        return found == null ? NONE : found;
    }

    /** Puts the deal before all others of this key. */
    void touch(long key, int deal) {
        int slot = slot(keys, deals, key);
        int[] before = deals[slot];
        if (before == null) {
            keys[slot] = key;
            deals[slot] = new int[] {deal};
            size++;
            growIfFull();
            return;
        }
        deals[slot] = moved(before, deal);
    }

    private int[] moved(int[] before, int deal) {
        if (before[0] == deal) {
            return before;
        }
        int at = 0;
        while (at < before.length && before[at] != deal) {
            at++;
        }
        int[] after = at < before.length ? before : Arrays.copyOf(before, Math.min(most, before.length + 1));
        System.arraycopy(before, 0, after, 1, Math.min(at, after.length - 1));
        after[0] = deal;
        return after;
    }

    private void growIfFull() {
        if (size < keys.length * FULLEST) {
            return;
        }
        long[] moreKeys = new long[keys.length * 2];
        int[][] moreDeals = new int[moreKeys.length][];
        for (int i = 0; i < keys.length; i++) {
            if (deals[i] != null) {
                int slot = slot(moreKeys, moreDeals, keys[i]);
                moreKeys[slot] = keys[i];
                moreDeals[slot] = deals[i];
            }
        }
        keys = moreKeys;
        deals = moreDeals;
    }

    private static int slot(long[] keys, int[][] deals, long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (deals[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
