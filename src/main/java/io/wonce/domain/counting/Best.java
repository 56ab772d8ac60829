package io.wonce.domain.counting;

import java.math.BigDecimal;

/**
 * The most orders that there ever were in one period of a kind.
 *
 * @param cycle of which kind
 * @param period the first one that had so many
 * @param orders how many; parts of shared ones where they are one person's
 */
public record Best(Cycle cycle, Period period, BigDecimal orders) {
    public Best {
        orders = Target.plain(orders);
    }
}
