package io.wonce.app;

import io.wonce.domain.counting.OrderCount;
import java.util.Optional;

/**
 * A number that was published.
 *
 * @param count frozen
 * @param restated how many orders it is now, where its orders are others or worth something else; empty where they are the same
 */
public record Publication(OrderCount count, Optional<Integer> restated) {
    /** How many orders it is now. */
    public int known() {
        return restated.orElse(count.orders());
    }

    /** Whether it is another number now. */
    public boolean isOther() {
        return known() != count.orders();
    }
}
