package io.wonce.app;

import io.wonce.domain.counting.OrderCount;

/**
 * A number that was published.
 *
 * @param count frozen
 * @param known how many orders it is now
 */
public record Publication(OrderCount count, int known) {
    /** Whether it is another number now. */
    public boolean isRestated() {
        return known != count.orders();
    }
}
