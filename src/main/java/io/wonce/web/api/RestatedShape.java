package io.wonce.web.api;

import io.wonce.domain.counting.Amendment;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.counting.Revaluation;
import io.wonce.domain.deal.DealId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A published number that differs from what is known now, as programs read it.
 *
 * @param gone deals that were in it and are not any more
 * @param come deals that are in it now and were not
 * @param reasons why, for each of those
 * @param revalued deals that are in both and worth something else now
 */
record RestatedShape(
        Shapes.Span period,
        Instant publishedAt,
        int published,
        int known,
        List<String> gone,
        List<String> come,
        List<Reason> reasons,
        List<Revalued> revalued) {
    static RestatedShape of(Restatement restatement) {
        return new RestatedShape(
                Shapes.Span.of(restatement.period()),
                restatement.publishedAt(),
                restatement.published(),
                restatement.known(),
                Shapes.ids(restatement.gone()),
                Shapes.ids(restatement.come()),
                restatement.amendments().stream().map(Reason::of).toList(),
                restatement.revalued().stream().map(Revalued::of).toList());
    }

    /**
     * Why a deal went or came.
     *
     * @param into the deal that it became part of, where it did
     * @param at when that was; empty where no change of it says
     * @param by who did it, as they are called; empty where the ledger does not know
     */
    record Reason(String deal, String cause, Optional<String> into, Optional<Instant> at, Optional<String> by) {
        static Reason of(Amendment amendment) {
            return new Reason(
                    amendment.deal().toString(),
                    Names.of(amendment.cause()),
                    amendment.into().map(DealId::toString),
                    amendment.at(),
                    amendment.by());
        }
    }

    /** What a deal was worth when the number was published, and what it is worth now; empty where nobody knew. */
    record Revalued(String deal, Optional<Shapes.Money> from, Optional<Shapes.Money> to) {
        static Revalued of(Revaluation revaluation) {
            return new Revalued(
                    revaluation.deal().toString(),
                    revaluation.from().map(Shapes.Money::of),
                    revaluation.to().map(Shapes.Money::of));
        }
    }
}
