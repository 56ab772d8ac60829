package io.wonce.domain.reading;

/** Weights of features for a few outcomes; what the features of a case weigh together decides. Immutable. */
final class LinearModel {
    /** No feature has it. */
    static final int NO_KEY = 0;

    private static final float STEPS = 127f;
    private static final int SMALLEST = 16;
    /** Places for each 64 bits of the filter, at least 16 bits a key. */
    private static final int CAPACITY_PER_FILTER = 8;
    /** Weights in an int. */
    private static final int PACKED = 4;

    private static final int NOT_FOUND = -1;

    private final int outcomes;
    /** Ints of a place: the key, then its weights, so that one look at the memory finds both. */
    private final int stride;
    /** By how many bits a key is longer than the number of a place. */
    private final int shift;
    /** The number of the last place. */
    private final int last;

    private final int[] cells;
    /** One bit or more is unset for nearly every unknown key, so that few are looked for in vain. */
    private final long[] filter;

    private final float step;

    private LinearModel(int outcomes, int capacity, float largest) {
        this.outcomes = outcomes;
        this.stride = 1 + (outcomes + PACKED - 1) / PACKED;
        this.shift = Integer.numberOfLeadingZeros(capacity) + 1;
        this.last = capacity - 1;
        this.cells = new int[capacity * stride];
        this.filter = new long[capacity / CAPACITY_PER_FILTER];
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
        int[] places = cells;
        int wide = stride;
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
            int cell = slot * wide;
            while (places[cell] != NO_KEY) {
                slot = slot + 1 & last;
                cell = slot * wide;
            }
            places[cell] = key;
            for (int outcome = 0; outcome < outcomes; outcome++) {
                places[cell + 1 + (outcome >> 2)] |= (in[at++] & 0xFF) << (8 * (outcome & 3));
            }
        }
        return at;
    }

    /** What {@code features} weigh together for each outcome. */
    double[] weigh(Features features) {
        int[] sums = new int[outcomes];
        int[] likely = new int[features.size()];
        int count = likely(features, likely);
        int[] first = firstKeys(likely, count);
        for (int i = 0; i < count; i++) {
            int cell = cell(likely[i], first[i]);
            for (int outcome = 0; cell != NOT_FOUND && outcome < sums.length; outcome++) {
                sums[outcome] += weightAt(cell, outcome);
            }
        }
        double[] weights = new double[outcomes];
        for (int outcome = 0; outcome < outcomes; outcome++) {
            weights[outcome] = step * (double) sums[outcome];
        }
        return weights;
    }

    /** What {@code features} weigh together for the only outcome. */
    double weight(Features features) {
        int sum = 0;
        int[] likely = new int[features.size()];
        int count = likely(features, likely);
        int[] first = firstKeys(likely, count);
        for (int i = 0; i < count; i++) {
            int cell = cell(likely[i], first[i]);
            sum += cell == NOT_FOUND ? 0 : (byte) cells[cell + 1];
        }
        return step * (double) sum;
    }

    /** By how much a feature weighs more for one outcome than for another. */
    double difference(int key, int one, int other) {
        int cell = isLikely(key) == 0 ? NOT_FOUND : cell(key);
        return cell == NOT_FOUND ? 0 : step * (double) (weightAt(cell, one) - weightAt(cell, other));
    }

    private int weightAt(int cell, int outcome) {
        return (byte) (cells[cell + 1 + (outcome >> 2)] >>> (8 * (outcome & 3)));
    }

    /**
     * Puts the keys that the filter lets through into {@code likely} and tells how many. Without a branch, so that the memory is asked for many at
     * once.
     */
    private int likely(Features features, int... likely) {
        int count = 0;
        for (int i = 0; i < likely.length; i++) {
            int key = features.key(i);
            likely[count] = key;
            count += isLikely(key);
        }
        return count;
    }

    /** The key that stands where each of the first {@code count} keys is looked for first; without a branch either, for the same reason. */
    private int[] firstKeys(int[] keys, int count) {
        int[] first = new int[count];
        for (int i = 0; i < count; i++) {
            first[i] = cells[(keys[i] >>> shift) * stride];
        }
        return first;
    }

    /** 1 where the filter lets a key through, else 0. */
    private int isLikely(int key) {
        return (int) (filter[(key >>> shift) / CAPACITY_PER_FILTER] >>> key) & 1;
    }

    private int cell(int key, int first) {
        return key == first ? (key >>> shift) * stride : cell(key);
    }

    /** Where a key stands, by its upper bits, so that a model that is read is filled from one end to the other; or {@link #NOT_FOUND}. */
    private int cell(int key) {
        int slot = key >>> shift;
        int cell = slot * stride;
        while (cells[cell] != key) {
            if (cells[cell] == NO_KEY) {
                return NOT_FOUND;
            }
            slot = slot + 1 & last;
            cell = slot * stride;
        }
        return cell;
    }
}
