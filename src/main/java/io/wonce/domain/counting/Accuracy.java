package io.wonce.domain.counting;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What was expected of a month when it began, against what came.
 *
 * @param month which
 * @param expected deals that were expected in it and were no orders yet
 * @param weighted the sum of their odds: as many as should have come
 * @param won those of them that became orders in it
 * @param orders all orders of it, also those that were expected in another month
 * @param unexpected those of them that nobody expected on any day when it began
 */
public record Accuracy(YearMonth month, int expected, BigDecimal weighted, int won, int orders, int unexpected) {
    public Accuracy {
        weighted = weighted.stripTrailingZeros();
    }

    /** Whether anything was expected of it, or came. */
    public boolean isTelling() {
        return expected > 0 || orders > 0;
    }
}
