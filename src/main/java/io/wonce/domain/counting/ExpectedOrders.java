package io.wonce.domain.counting;

import io.wonce.domain.deal.Money;
import java.util.List;

/**
 * The orders that are expected at one time.
 *
 * @param due when
 * @param orders how many
 * @param total their value, one for each currency
 * @param weighted their value times probability, one for each currency
 */
public record ExpectedOrders(Due due, int orders, List<Money> total, List<Money> weighted) {
    public ExpectedOrders {
        total = List.copyOf(total);
        weighted = List.copyOf(weighted);
    }
}
