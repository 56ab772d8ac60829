package io.wonce.domain.counting;

import io.wonce.domain.deal.Money;
import java.util.List;

/**
 * How many deals there are, and what they are worth.
 *
 * @param deals how many
 * @param total their value, one for each currency
 */
public record Tally(int deals, List<Money> total) {
    public Tally {
        total = List.copyOf(total);
    }
}
