package io.wonce.domain.counting;

import io.wonce.domain.deal.Money;
import java.util.List;
import java.util.Optional;

/**
 * How many deals there are, and what they are worth.
 *
 * @param deals how many
 * @param total their value, one for each currency
 * @param inBase what that comes to in the base currency; empty where nobody asked, or no rate is known
 */
public record Tally(int deals, List<Money> total, Optional<Conversion> inBase) {
    public Tally {
        total = List.copyOf(total);
    }

    /** Each currency for itself. */
    public Tally(int deals, List<Money> total) {
        this(deals, total, Optional.empty());
    }
}
