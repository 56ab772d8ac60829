package io.wonce.domain.counting;

import io.wonce.domain.deal.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * One line of a split count.
 *
 * @param key tells it from the others: an account, the team, the customer, the channel or the milestone; blank where the ledger
 *     does not know
 * @param label whose share it is, as people call them; blank where the ledger does not know
 * @param orders distinct orders, and parts of those that several people earned; the shares of a split add up to the whole
 * @param totals their value, one for each currency
 */
public record Share(String key, String label, BigDecimal orders, List<Money> totals) {
    public Share {
        orders = orders.stripTrailingZeros();
        orders = orders.scale() < 0 ? orders.setScale(0) : orders;
        totals = List.copyOf(totals);
    }
}
