package io.wonce.domain.linking;

import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Amount.Rate;
import io.wonce.domain.reading.Amount.Vat;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;

/** Whether two amounts may be the same order's, written in two ways. */
final class AmountMatch {
    /** Usual rates of value-added tax: Netherlands, Belgium and Spain; Germany; France; the low ones; Portugal and Ireland. */
    private static final double[] EURO_VAT = {0.21, 0.19, 0.20, 0.09, 0.07, 0.10, 0.06, 0.23};

    private static final double[] POUND_VAT = {0.20};
    private static final double[] NO_VAT = {};
    private static final List<Set<String>> NAMESAKES =
            List.of(Set.of("DKK", "NOK", "SEK", "ISK"), Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD"));
    private static final double[] SHARES = {0.5, 0.25, 0.3, 0.4, 0.2, 1 / 3.0, 0.6, 0.1, 0.7, 0.8, 0.75};
    private static final double[] MONTHS = {12, 24, 36, 48, 60, 3, 6, 18};
    private static final double[] YEARS = {1, 2, 3, 4, 5};
    private static final double TO_THE_CENT = 0.0005;
    private static final double NEARLY = 0.006;
    private static final double CLOSE = 0.15;
    private static final double COARSEST_ROUNDING = 0.045;
    private static final double MONTHS_A_YEAR = 12;

    private AmountMatch() {}

    static AmountRelation compare(Amount one, Amount other) {
        if (one.currency().isPresent()
                && other.currency().isPresent()
                && !areNamedAlike(one.currency().get(), other.currency().get())) {
            return AmountRelation.OTHER_CURRENCY;
        }
        double a = one.value().doubleValue();
        double b = other.value().doubleValue();
        if (a <= 0 || b <= 0) {
            return a == b ? AmountRelation.EQUAL : AmountRelation.OTHER;
        }
        double[] vatRates = vatRates(one, other);
        if (one.rate() != other.rate()) {
            return rate(one, other, vatRates);
        }
        AmountRelation relation = compare(a, b, vatRates);
        return relation.isAgreement() || !isRoundedWithoutVat(one, other, vatRates) ? relation : AmountRelation.VAT;
    }

    /** "€ 7.260 incl." for 500 a month. */
    private static AmountRelation rate(Amount one, Amount other, double[] vatRates) {
        boolean fits = isSameStream(one, other, 1)
                || (isWithVatAlone(one, other)
                        && DoubleStream.of(vatRates).anyMatch(rate -> isSameStream(one, other, 1 + rate)));
        return fits ? AmountRelation.RATE : AmountRelation.OTHER;
    }

    private static boolean isWithVatAlone(Amount one, Amount other) {
        return (one.vat() == Vat.INCLUDED) != (other.vat() == Vat.INCLUDED);
    }

    /** "€ 9.710,25 incl." for 8k. */
    private static boolean isRoundedWithoutVat(Amount one, Amount other, double[] vatRates) {
        if (!isWithVatAlone(one, other)) {
            return false;
        }
        double gross = (one.vat() == Vat.INCLUDED ? one : other).value().doubleValue();
        double net = (one.vat() == Vat.INCLUDED ? other : one).value().doubleValue();
        return DoubleStream.of(vatRates)
                .map(rate -> gross / (1 + rate))
                .anyMatch(without -> Math.abs(without / net - 1) <= COARSEST_ROUNDING && isRounded(net, without));
    }

    /** "Kroner" and "dollars" are those of several countries: which one was meant is a guess. */
    private static boolean areNamedAlike(Currency one, Currency other) {
        return one.equals(other)
                || NAMESAKES.stream()
                        .anyMatch(names ->
                                names.contains(one.getCurrencyCode()) && names.contains(other.getCurrencyCode()));
    }

    private static AmountRelation compare(double a, double b, double[] vatRates) {
        double ratio = Math.max(a, b) / Math.min(a, b);
        if (isNear(ratio, 1, TO_THE_CENT)) {
            return AmountRelation.EQUAL;
        }
        if (ratio <= 1 + COARSEST_ROUNDING && (isRounded(a, b) || isRounded(b, a))) {
            return AmountRelation.ROUNDED;
        }
        if (DoubleStream.of(vatRates).anyMatch(rate -> isNear(ratio, 1 + rate, NEARLY / 4))) {
            return AmountRelation.VAT;
        }
        if (DoubleStream.of(SHARES).anyMatch(share -> isNear(ratio, 1 / share, NEARLY / 4))) {
            return AmountRelation.SHARE;
        }
        return ratio <= 1 + CLOSE ? AmountRelation.CLOSE : AmountRelation.OTHER;
    }

    private static double[] vatRates(Amount one, Amount other) {
        if (one.vat() != Vat.UNSTATED && one.vat() == other.vat()) {
            return NO_VAT;
        }
        return switch (one.currency()
                .or(other::currency)
                .map(Currency::getCurrencyCode)
                .orElse("EUR")) {
            case "EUR" -> EURO_VAT;
            case "GBP" -> POUND_VAT;
            default -> NO_VAT;
        };
    }

    /** Whether {@code rough} is what {@code exact} becomes with fewer digits: 12500 for 12480, 48000 for 48500. */
    private static boolean isRounded(double rough, double exact) {
        double step = 1;
        while (rough % (step * 10) == 0 && step * 10 <= rough) {
            step *= 10;
        }
        return Math.abs(rough - exact) < step;
    }

    /** {@code vat}: what the amount that holds value-added tax is divided by. */
    private static boolean isSameStream(Amount one, Amount other, double vat) {
        boolean firstIsFiner = fineness(one.rate()) < fineness(other.rate());
        Amount fine = firstIsFiner ? one : other;
        Amount coarse = firstIsFiner ? other : one;
        double tax = coarse.vat() == Vat.INCLUDED ? vat : 1 / vat;
        double ratio = coarse.value().doubleValue() / fine.value().doubleValue() / tax;
        if (fine.rate() == Rate.MONTHLY && coarse.rate() == Rate.YEARLY) {
            return isNear(ratio, MONTHS_A_YEAR, NEARLY);
        }
        double[] spans = fine.rate() == Rate.MONTHLY ? MONTHS : YEARS;
        return DoubleStream.of(spans).anyMatch(span -> isNear(ratio, span, NEARLY));
    }

    private static int fineness(Rate rate) {
        return switch (rate) {
            case MONTHLY -> 0;
            case YEARLY -> 1;
            case ONCE -> 2;
        };
    }

    private static boolean isNear(double ratio, double wanted, double tolerance) {
        return Math.abs(ratio / wanted - 1) <= tolerance;
    }
}
