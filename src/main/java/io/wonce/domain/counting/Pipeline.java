package io.wonce.domain.counting;

import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Money;
import java.util.List;
import java.util.Optional;

/**
 * The orders still expected.
 *
 * @param deals the open ones that no period counts: none of their milestones was the counting one, or a later one, when they reached it
 * @param total their value, one for each currency
 * @param weighted their value times probability, one for each currency
 * @param inBase their value in the base currency; empty where nobody asked, or no rate is known
 * @param weightedInBase the same of their value times probability
 */
public record Pipeline(
        List<DealSummary> deals,
        List<Money> total,
        List<Money> weighted,
        Optional<Conversion> inBase,
        Optional<Conversion> weightedInBase) {
    public Pipeline {
        deals = List.copyOf(deals);
        total = List.copyOf(total);
        weighted = List.copyOf(weighted);
    }

    /** Each currency for itself. */
    public Pipeline(List<DealSummary> deals, List<Money> total, List<Money> weighted) {
        this(deals, total, weighted, Optional.empty(), Optional.empty());
    }
}
