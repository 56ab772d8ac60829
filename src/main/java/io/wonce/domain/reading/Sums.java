package io.wonce.domain.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How the amounts of a message, and the counts and percentages beside them, make up one another: 24 × 89 = 2.136, 5k + 3k = 8k, 30 % of 9.000. */
final class Sums {
    private static final int TOTAL = 1;
    private static final int PART = 2;
    private static final int PRODUCT = 3;
    private static final int FACTOR = 4;
    private static final int SHARE = 5;
    private static final int SHARED = 6;
    private static final int LEFT = 7;
    private static final int LESS = 8;

    private static final int MOST_COUNTS = 12;
    private static final int COUNT_DIGITS = 4;
    private static final double ROUNDING = 0.002;
    /** Months of a year, of two and of more. */
    private static final List<Double> MONTHS = List.of(12.0, 24.0, 36.0, 48.0, 60.0);

    private final double[] values;
    private final List<Double> counts = new ArrayList<>();
    private final List<Double> percentages = new ArrayList<>();

    Sums(Parsed message, Scope scope, List<Written> amounts) {
        this.values = amounts.stream()
                .mapToDouble(written -> written.amount().value().doubleValue())
                .toArray();
        for (int at = scope.from(); at < scope.to() && values.length > 1; at++) {
            if (message.token(at).isNumber()) {
                count(message, at);
            }
        }
    }

    private void count(Parsed message, int at) {
        String text = message.token(at).text();
        boolean percentage = text.endsWith("%")
                || (at + 1 < message.size() && message.token(at + 1).is("%"));
        String digits = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
        if (digits.length() > COUNT_DIGITS || counts.size() + percentages.size() >= MOST_COUNTS) {
            return;
        }
        Numeral.parse(digits)
                .map(Numeral::value)
                .filter(value -> value.compareTo(BigDecimal.ONE) > 0)
                .ifPresent(value -> {
                    if (percentage) {
                        percentages.add(value.doubleValue() / 100);
                    } else {
                        counts.add(value.doubleValue());
                    }
                });
    }

    /** What the amount at a place of the list is to the others. */
    Set<Integer> of(int i) {
        Set<Integer> found = new TreeSet<>();
        double total = 0;
        for (double value : values) {
            total += value;
        }
        for (int j = 0; j < values.length && values.length > 1; j++) {
            if (j != i) {
                pair(values[i], values[j], found);
                third(i, j, found);
            }
            if (values.length > 2 && is(2 * values[j], total)) {
                found.add(j == i ? TOTAL : PART);
            }
        }
        return found;
    }

    private void pair(double one, double other, Set<Integer> found) {
        for (double count : counts) {
            mark(is(one, count * other) && other > count, PRODUCT, found);
            mark(is(other, count * one) && one > count, FACTOR, found);
        }
        for (double months : MONTHS) {
            mark(is(one, months * other), 10 + PRODUCT, found);
            mark(is(other, months * one), 10 + FACTOR, found);
        }
        for (double percentage : percentages) {
            mark(is(one, percentage * other), SHARE, found);
            mark(is(other, percentage * one), SHARED, found);
            mark(is(one, (1 - percentage) * other), LEFT, found);
            mark(is(other, (1 - percentage) * one), LESS, found);
        }
        mark(is(other, 2 * one), 10 + SHARE, found);
        mark(is(one, 2 * other), 10 + SHARED, found);
    }

    /** "78.000 less 3.000, so 75.000". */
    private void third(int i, int j, Set<Integer> found) {
        for (int k = j + 1; k < values.length; k++) {
            if (k != i) {
                mark(is(values[i], values[j] + values[k]), 20 + TOTAL, found);
                mark(is(values[i], Math.abs(values[j] - values[k])), i > k ? 20 + LEFT : 20 + LESS, found);
            }
        }
    }

    private static void mark(boolean holds, int what, Set<Integer> found) {
        if (holds) {
            found.add(what);
        }
    }

    private static boolean is(double one, double other) {
        return Math.abs(one - other) <= ROUNDING * Math.max(one, other);
    }
}
