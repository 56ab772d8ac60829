package io.wonce.domain.counting;

import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Money;
import java.util.List;

/**
 * The orders still expected.
 *
 * @param deals the open ones that no period counts: none of their milestones was the counting one, or a later one, when they reached it
 * @param total their value, one for each currency
 * @param weighted their value times probability, one for each currency
 */
public record Pipeline(List<DealSummary> deals, List<Money> total, List<Money> weighted) {
    public Pipeline {
        deals = List.copyOf(deals);
        total = List.copyOf(total);
        weighted = List.copyOf(weighted);
    }
}
