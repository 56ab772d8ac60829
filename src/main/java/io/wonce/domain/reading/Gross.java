package io.wonce.domain.reading;

import java.util.Arrays;
import java.util.List;

/** Tells which of several amounts is another one with VAT: 6.050 beside 5.000. */
final class Gross {
    private static final double ROUNDING = 0.0005;
    /** One and the usual rates of Europe. */
    private static final double[] VAT_FACTORS = {
        1.06, 1.07, 1.08, 1.081, 1.09, 1.1, 1.19, 1.2, 1.21, 1.22, 1.23, 1.24, 1.25
    };

    /** In ascending order, so that each amount is compared with few others. */
    private final double[] values;

    Gross(List<Written> amounts) {
        this.values = amounts.stream()
                .mapToDouble(written -> written.amount().value().doubleValue())
                .sorted()
                .toArray();
    }

    boolean holds(Written written) {
        double value = written.amount().value().doubleValue();
        for (double factor : VAT_FACTORS) {
            if (isAmong(values, value / factor)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmong(double[] sorted, double value) {
        int found = Arrays.binarySearch(sorted, value * (1 - ROUNDING));
        int next = found < 0 ? -found - 1 : found;
        return next < sorted.length && sorted[next] > 0 && sorted[next] <= value * (1 + ROUNDING);
    }
}
