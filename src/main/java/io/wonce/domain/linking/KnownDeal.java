package io.wonce.domain.linking;

import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.OrderHint;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What linking needs to know of one deal.
 *
 * @param id its short name
 * @param customerNames every spelling heard, the deal's own first; empty where nobody named the customer yet
 * @param amounts every amount heard for it, the deal's own first
 * @param milestones those reached, with the moment of the first announcement
 * @param references all numbers heard for it
 * @param announcers display names of those who announced it, the first one first
 * @param lastHeard when it was last spoken of
 * @param standing whether it is still alive
 * @param hints words heard for it that told of a new order ("tweede", "renewal"): another such word may mean this very order
 * @param words rare words of the messages about it, plain as in {@link io.wonce.domain.deal.PlainWords}
 */
public record KnownDeal(
        DealId id,
        List<String> customerNames,
        List<Amount> amounts,
        Map<Milestone, Instant> milestones,
        Set<Reference> references,
        List<String> announcers,
        Instant lastHeard,
        Standing standing,
        Set<OrderHint> hints,
        Set<String> words) {
    /** Whether a deal is still alive. */
    public enum Standing {
        OPEN,
        LOST,
        CANCELLED
    }

    public KnownDeal {
        customerNames = List.copyOf(customerNames);
        amounts = List.copyOf(amounts);
        milestones = Map.copyOf(milestones);
        references = Set.copyOf(references);
        announcers = List.copyOf(announcers);
        hints = Set.copyOf(hints);
        words = Set.copyOf(words);
    }

    /** A deal of which no words are known. */
    public KnownDeal(
            DealId id,
            List<String> customerNames,
            List<Amount> amounts,
            Map<Milestone, Instant> milestones,
            Set<Reference> references,
            List<String> announcers,
            Instant lastHeard,
            Standing standing) {
        this(id, customerNames, amounts, milestones, references, announcers, lastHeard, standing, Set.of(), Set.of());
    }
}
