package io.wonce.domain.reading;

import java.util.Arrays;
import java.util.List;

/** How the numbers of a message stand to each other: which are the product or the sum of two others, which a share, which the same with VAT, or less a
 * percentage. */
final class AmountRelations {
    /** Each a bit. */
    static final int KINDS = 13;

    private static final int PRODUCT = 1;
    private static final int FACTOR = 1 << 1;
    private static final int SUM = 1 << 2;
    private static final int SUMMAND = 1 << 3;
    private static final int MULTIPLE = 1 << 4;
    private static final int SHARE = 1 << 5;
    private static final int GROSS = 1 << 6;
    private static final int NET = 1 << 7;
    private static final int AGAIN = 1 << 8;
    private static final int PERCENTAGE = 1 << 9;
    private static final int BASE = 1 << 10;
    private static final int REDUCED = 1 << 11;
    private static final int FULL = 1 << 12;

    private static final double ROUNDING = 0.0005;
    private static final double LEAST_FACTOR = 1.5;
    private static final double WHOLE = 100;
    /** The usual rates of Europe. */
    private static final double[] VAT_FACTORS = {
        1.06, 1.07, 1.08, 1.081, 1.09, 1.1, 1.19, 1.2, 1.21, 1.22, 1.23, 1.24, 1.25
    };
    /** Months and years that contracts run, and the halves, thirds and quarters that are paid first. */
    private static final double[] TERMS = {2, 3, 4, 5, 6, 10, 12, 24, 36, 48, 60};

    private final double[] values;
    private final double[] shares;
    private final double[] rests;
    private final int[] relations;

    /**
     * Of these numbers.
     *
     * @param percentages that stand among them
     */
    AmountRelations(List<Written> numbers, double... percentages) {
        this.shares = Arrays.stream(percentages).map(one -> one / WHOLE).toArray();
        this.rests = Arrays.stream(shares).map(share -> 1 - share).toArray();
        this.values = numbers.stream()
                .mapToDouble(number -> number.amount().value().doubleValue())
                .toArray();
        this.relations = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            for (int j = 0; j < values.length; j++) {
                if (i != j) {
                    relatePair(i, j);
                }
            }
            for (int j = i + 1; j < values.length; j++) {
                relateThree(i, j);
            }
        }
    }

    /** The relations of one of the numbers to the others, as bits. */
    int of(int number) {
        return relations[number];
    }

    private void relatePair(int small, int large) {
        double ratio = values[large] / values[small];
        if (isSame(ratio, 1)) {
            relations[small] |= AGAIN;
        }
        if (isAmong(VAT_FACTORS, ratio)) {
            relations[small] |= NET;
            relations[large] |= GROSS;
        }
        if (isAmong(TERMS, ratio)) {
            relations[small] |= SHARE;
            relations[large] |= MULTIPLE;
        }
        double part = values[small] / values[large];
        if (isAmong(shares, part)) {
            relations[small] |= PERCENTAGE;
            relations[large] |= BASE;
        }
        if (isAmong(rests, part)) {
            relations[small] |= REDUCED;
            relations[large] |= FULL;
        }
    }

    private void relateThree(int one, int other) {
        double product = values[one] * values[other];
        boolean multiplies = Math.min(values[one], values[other]) >= LEAST_FACTOR;
        for (int i = 0; i < values.length; i++) {
            if (i != one && i != other) {
                relate(i, multiplies && isSame(values[i], product), one, other, PRODUCT, FACTOR);
                relate(i, isSame(values[i], values[one] + values[other]), one, other, SUM, SUMMAND);
            }
        }
    }

    private void relate(int result, boolean is, int one, int other, int made, int part) {
        if (is) {
            relations[result] |= made;
            relations[one] |= part;
            relations[other] |= part;
        }
    }

    private static boolean isAmong(double[] factors, double ratio) {
        for (double factor : factors) {
            if (isSame(factor, ratio)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(double one, double other) {
        return Math.abs(one - other) <= ROUNDING * other;
    }
}
