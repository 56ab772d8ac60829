package io.wonce.domain.counting;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How many orders there really were in a period, as known at a moment.
 *
 * @param period what is counted over
 * @param orders distinct deals that first reached the counting milestone (or a later one) in the period and still stand
 * @param announcements wins announced in the period, repeats included
 * @param unresolved announcements of the period that nobody has linked yet; never in {@code orders}
 * @param totals value of the orders, one for each currency
 * @param countingMilestone from which milestone a deal counts at the end of the period
 * @param asOf when the ledger was asked
 * @param inBase what they come to in the base currency; empty where nobody asked, or no rate is known
 */
public record OrderCount(
        Period period,
        int orders,
        int announcements,
        int unresolved,
        List<Money> totals,
        Milestone countingMilestone,
        Instant asOf,
        Optional<Conversion> inBase) {
    public OrderCount {
        totals = List.copyOf(totals);
    }

    /** Each currency for itself. */
    public OrderCount(
            Period period,
            int orders,
            int announcements,
            int unresolved,
            List<Money> totals,
            Milestone countingMilestone,
            Instant asOf) {
        this(period, orders, announcements, unresolved, totals, countingMilestone, asOf, Optional.empty());
    }

    /** The same one, with what its orders come to in the base currency. */
    public OrderCount worth(Optional<Conversion> converted) {
        return new OrderCount(period, orders, announcements, unresolved, totals, countingMilestone, asOf, converted);
    }

    /** The same for readers to whom no amounts are shown. */
    public OrderCount withoutAmounts() {
        return new OrderCount(
                period, orders, announcements, unresolved, List.of(), countingMilestone, asOf, Optional.empty());
    }

    /** Announcements for each distinct order; empty where there is no order. */
    public OptionalDouble hypeRatio() {
        return orders == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) announcements / orders);
    }
}
