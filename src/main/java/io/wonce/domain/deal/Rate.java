package io.wonce.domain.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What one unit of a currency is worth in another, from a day on until a later rate follows.
 *
 * @param currency that is converted
 * @param base into which
 * @param value how many units of {@code base} one unit of {@code currency} is; more than zero, less than a billion, kept as it was
 *     given
 * @param day the day that it is of
 * @param source who says so
 */
public record Rate(Currency currency, Currency base, BigDecimal value, LocalDate day, Source source) {
    private static final BigDecimal TOO_MUCH = BigDecimal.TEN.pow(9);
    private static final int MOST_DECIMALS = 20;

    /** Who says what a currency is worth. */
    public enum Source {
        /** Somebody entered it. */
        ENTERED,
        /** The European Central Bank published it. */
        ECB
    }

    public Rate {
        if (currency.equals(base)) {
            throw new IllegalArgumentException(currency + " is worth itself");
        }
        if (!isRate(value)) {
            throw new IllegalArgumentException(value + " is no rate");
        }
        value = value.stripTrailingZeros();
    }

    /** Whether a currency can be worth so much of another one. */
    public static boolean isRate(BigDecimal value) {
        return value.signum() > 0
                && value.compareTo(TOO_MUCH) < 0
                && value.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }

    /** What {@code amount} of {@link #currency} is worth, exactly. */
    public BigDecimal convert(BigDecimal amount) {
        return amount.multiply(value);
    }
}
