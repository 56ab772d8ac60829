package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.counting.CountingPolicies;
import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.Milestone;
import java.time.Instant;

/** Which counting policy holds when. */
final class Policies {
    private Policies() {}

    /** Whether {@code deal} is an order, by the policy of each moment at which it reached something. */
    static boolean counts(Books books, Deal deal) {
        return new CountingPolicies(books.settings().policies())
                .countsFrom(deal.milestones())
                .isPresent();
    }

    /** The milestone from which a deal counts at {@code moment}. */
    static Milestone countingMilestone(Books books, Instant moment) {
        return books.settings().policies().stream()
                .filter(policy -> !policy.from().isAfter(moment))
                .reduce((earlier, later) -> later)
                .map(CountingPolicy::milestone)
                .orElse(Milestone.SIGNED);
    }
}
