package io.wonce.domain.counting;

import java.math.BigDecimal;

/**
 * What is to be reached.
 *
 * @param aim what it is about
 * @param goal more than 0: orders, or whole units of the currency
 */
public record Target(Aim aim, BigDecimal goal) {
    public Target {
        if (goal.signum() <= 0) {
            throw new IllegalArgumentException("a target of " + goal + " is none: leave it out");
        }
        goal = plain(goal);
    }

    /** One that equals another one of the same number. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
