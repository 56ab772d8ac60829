package io.wonce.domain.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells which of several amounts is another one with VAT: 6.050 beside 5.000. */
final class Gross {
    private static final double ROUNDING = 0.0005;
    /** One and the usual rates of Europe. */
    private static final double[] VAT_FACTORS = {
        1.06, 1.07, 1.08, 1.081, 1.09, 1.1, 1.19, 1.2, 1.21, 1.22, 1.23, 1.24, 1.25
    };

    private static final Set<String> TAXES =
            Set.of("btw", "vat", "gst", "mwst", "ust", "tva", "iva", "brutto", "netto", "bruto", "neto", "gross");

    private static final int REACH = 4;

    private final Parsed message;
    /** In ascending order, so that each amount is compared with few others. */
    private final double[] all;
    /** Those of which it is said whether VAT is in them. */
    private final double[] stated;

    Gross(Parsed message, List<Written> amounts) {
        this.message = message;
        this.all = sorted(amounts.stream());
        this.stated = sorted(amounts.stream().filter(this::isStated));
    }

    private static double[] sorted(Stream<Written> amounts) {
        return amounts.mapToDouble(written -> written.amount().value().doubleValue())
                .sorted()
                .toArray();
    }

    /** Whether the amount is another one with VAT; a pair of which no VAT is said may as well be an old and a new price. */
    boolean holds(Written written) {
        double value = written.amount().value().doubleValue();
        double[] others = isStated(written) ? all : stated;
        for (double factor : VAT_FACTORS) {
            if (isAmong(others, value / factor)) {
                return true;
            }
        }
        return false;
    }

    /** Whether VAT is spoken of beside the amount: "ex btw dus 10.000", "5k + btw". */
    private boolean isStated(Written written) {
        boolean said = written.amount().vat() != Amount.Vat.UNSTATED;
        int end = Math.min(message.size(), written.to() + REACH);
        for (int at = Math.max(0, written.from() - REACH); !said && at < end; at++) {
            said = message.means(at, Sense.VATOUT)
                    || message.means(at, Sense.VATIN)
                    || TAXES.contains(message.token(at).key());
        }
        return said;
    }

    private static boolean isAmong(double[] sorted, double value) {
        int found = Arrays.binarySearch(sorted, value * (1 - ROUNDING));
        int next = found < 0 ? -found - 1 : found;
        return next < sorted.length && sorted[next] > 0 && sorted[next] <= value * (1 + ROUNDING);
    }
}
