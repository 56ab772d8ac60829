package io.wonce.app.command;

import io.wonce.app.ReviseDeal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Description;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Verb;
import io.wonce.domain.reading.Kind;
import java.util.Optional;

/** {@code /deal expect Acme 12k 15 dec 80% commit}, or {@code /deal expect D-142 20 jan} for a deal that is known. */
final class ExpectCommand implements Command {
    private final Declaring declaring;
    private final Expecting expecting;
    private final ReviseDeal deals;
    private final Mistakes mistakes;

    ExpectCommand(Declaring declaring, Expecting expecting, ReviseDeal deals, Mistakes mistakes) {
        this.declaring = declaring;
        this.expecting = expecting;
        this.deals = deals;
        this.mistakes = mistakes;
    }

    @Override
    public Verb verb() {
        return Verb.EXPECT;
    }

    @Override
    public Answer answer(Asked asked) {
        Expecting.Expected expected = expecting.read(asked);
        Optional<DealId> deal = expected.rest().deal();
        if (deal.isPresent()) {
            return mistakes.resolved(Verb.EXPECT, revise(deal.get(), expected, asked), deal.get(), asked);
        }
        return declaring
                .declare(Kind.EXPECTED, expected.rest(), asked)
                .<Answer>map(resolution -> new Answer.Resolved(Verb.EXPECT, expecting(resolution, expected, asked)))
                .orElseGet(() -> mistakes.missing(Problem.NO_ORDER, Verb.EXPECT, asked));
    }

    /** What is expected goes on the deal as soon as there is one; until then it waits with the question. */
    private Resolution expecting(Resolution declared, Expecting.Expected expected, Asked asked) {
        return declared instanceof Resolution.Done done
                        && done.deal().isPresent()
                        && expected.expectation().isPresent()
                ? revise(done.deal().get().deal().id(), expected, asked)
                : declared;
    }

    private Resolution revise(DealId deal, Expecting.Expected expected, Asked asked) {
        Description news =
                new Description(Optional.empty(), Optional.empty(), Optional.empty(), expected.expectation());
        return deals.revise(asked.organisation(), deal, news, asked.actor());
    }
}
