package io.wonce.domain.deal;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An amount in one currency; never converted silently.
 *
 * @param amount in whole units of the currency (12500 for € 12,5k), not negative; trailing zeros are dropped
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) {
    public Money {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("amount " + amount + " is negative");
        }
        amount = amount.stripTrailingZeros();
        amount = amount.scale() < 0 ? amount.setScale(0) : amount;
    }
}
