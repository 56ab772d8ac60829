package io.wonce.domain.counting;

import io.wonce.domain.deal.Money;
import java.util.List;

/**
 * One line of a split count.
 *
 * @param label whose share it is; blank where the ledger does not know
 * @param orders distinct orders; the shares of a split add up to the whole
 * @param totals their value, one for each currency
 */
public record Share(String label, int orders, List<Money> totals) {
    public Share {
        totals = List.copyOf(totals);
    }
}
