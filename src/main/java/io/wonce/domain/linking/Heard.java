package io.wonce.domain.linking;

import io.wonce.domain.deal.DealId;
import io.wonce.domain.reading.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * One statement together with where it was heard.
 *
 * @param statement what was said about one order
 * @param at when
 * @param announcer display name of the author
 * @param robot whether the author is an integration, such as a CRM
 * @param threadDeals deals that earlier messages of the same thread were linked to, the nearest message first
 * @param sameTextDeals deals that the very same text (a cross-post) was linked to
 * @param neighbourDeals deals that the last few messages of the same channel were linked to, the nearest first
 * @param words rare words of the message, plain as in {@link io.wonce.domain.deal.PlainWords}; empty where the message states more
 *     than one order, since nobody knows which words belong to which
 * @param among how many orders the message states, this one included
 */
public record Heard(
        Statement statement,
        Instant at,
        String announcer,
        boolean robot,
        List<DealId> threadDeals,
        List<DealId> sameTextDeals,
        List<DealId> neighbourDeals,
        Set<String> words,
        int among) {
    public Heard {
        threadDeals = List.copyOf(threadDeals);
        sameTextDeals = List.copyOf(sameTextDeals);
        neighbourDeals = List.copyOf(neighbourDeals);
        words = Set.copyOf(words);
    }

    /** Whether it stands in a list of orders, as in a manager's Friday message: such lists repeat what was told before. */
    boolean isListed() {
        return among > 1;
    }

    /** The only statement of a message of which the other words are not known. */
    public Heard(
            Statement statement,
            Instant at,
            String announcer,
            boolean robot,
            List<DealId> threadDeals,
            List<DealId> sameTextDeals,
            List<DealId> neighbourDeals) {
        this(statement, at, announcer, robot, threadDeals, sameTextDeals, neighbourDeals, Set.of(), 1);
    }
}
