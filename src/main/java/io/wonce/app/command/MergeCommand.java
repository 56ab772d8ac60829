package io.wonce.app.command;

import io.wonce.app.MergeDeals;
import io.wonce.app.ShowDeal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Verb;
import java.util.List;
import java.util.Optional;

/** {@code /deal merge D-150 into D-142}: the first becomes part of the second. */
final class MergeCommand implements Command {
    private final MergeDeals deals;
    private final ShowDeal known;
    private final Mistakes mistakes;

    MergeCommand(MergeDeals deals, ShowDeal known, Mistakes mistakes) {
        this.deals = deals;
        this.known = known;
        this.mistakes = mistakes;
    }

    @Override
    public Verb verb() {
        return Verb.MERGE;
    }

    @Override
    public Answer answer(Asked asked) {
        List<DealId> named = asked.arguments().deals();
        if (named.stream().distinct().count() < 2) {
            return mistakes.missing(named.isEmpty() ? Problem.NO_DEAL : Problem.NO_SECOND_DEAL, Verb.MERGE, asked);
        }
        Optional<DealId> unknown = named.stream()
                .limit(2)
                .filter(deal -> known.show(asked.organisation(), deal).isEmpty())
                .findFirst();
        return unknown.map(deal -> mistakes.unknownDeal(deal, asked)).orElseGet(() -> merge(named, asked));
    }

    private Answer merge(List<DealId> named, Asked asked) {
        Resolution merged = deals.merge(asked.organisation(), named.get(0), named.get(1), asked.actor());
        return new Answer.Resolved(Verb.MERGE, merged);
    }
}
