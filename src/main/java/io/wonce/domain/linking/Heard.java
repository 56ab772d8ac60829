package io.wonce.domain.linking;

import io.wonce.domain.deal.DealId;
import io.wonce.domain.reading.Statement;
import java.time.Instant;
import java.util.List;

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
 */
public record Heard(
        Statement statement,
        Instant at,
        String announcer,
        boolean robot,
        List<DealId> threadDeals,
        List<DealId> sameTextDeals,
        List<DealId> neighbourDeals) {
    public Heard {
        threadDeals = List.copyOf(threadDeals);
        sameTextDeals = List.copyOf(sameTextDeals);
        neighbourDeals = List.copyOf(neighbourDeals);
    }
}
