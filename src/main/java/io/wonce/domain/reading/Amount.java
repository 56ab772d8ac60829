package io.wonce.domain.reading;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * An amount of money as somebody wrote it.
 *
 * @param value in whole units: 12500 for "12,5k"; per month or per year where {@code rate} says so
 * @param currency ISO 4217; empty where none is written ("12,5k")
 * @param rate whether it is the whole, or the share of a month or a year
 * @param vat whether value-added tax is said to be in it
 */
public record Amount(BigDecimal value, Optional<Currency> currency, Rate rate, Vat vat) {
    /** The span that an amount is for. */
    public enum Rate {
        ONCE,
        MONTHLY,
        YEARLY
    }

    /** Whether value-added tax is included. */
    public enum Vat {
        UNSTATED,
        EXCLUDED,
        INCLUDED
    }

    /** The same in the one currency that the other amounts of the message are in, where none is written beside it: "€ 6.050 (5.000 ex)". */
    Amount inCurrencyOf(List<Amount> others) {
        List<Currency> written = others.stream()
                .flatMap(other -> other.currency().stream())
                .distinct()
                .toList();
        return currency.isPresent() || written.size() != 1
                ? this
                : new Amount(value, Optional.of(written.get(0)), rate, vat);
    }
}
