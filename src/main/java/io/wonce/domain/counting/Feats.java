package io.wonce.domain.counting;

import io.wonce.domain.deal.DealSummary;
import java.util.List;

/**
 * The records of an organisation, or of one person.
 *
 * @param bests the most orders in a week, a month and a quarter; none where there never was an order
 * @param streak weeks in a row with an order
 * @param largest the largest order of each currency; none where amounts are not for everybody
 */
public record Feats(List<Best> bests, Streak streak, List<DealSummary> largest) {
    public Feats {
        bests = List.copyOf(bests);
        largest = List.copyOf(largest);
    }

    /** Whether there never was an order. */
    public boolean isEmpty() {
        return bests.isEmpty();
    }
}
