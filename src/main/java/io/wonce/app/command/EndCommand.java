package io.wonce.app.command;

import io.wonce.app.EndDeal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Verb;
import io.wonce.domain.reading.Kind;
import java.util.List;
import java.util.Optional;

/**
 * {@code /deal lost D-142} and {@code /deal cancel D-142}: which of the two it is follows from how far the deal had come. With
 * a customer in place of an id, Wonce asks which deal it is.
 */
final class EndCommand implements Command {
    private final Verb verb;
    private final EndDeal deals;
    private final Declaring declaring;
    private final Mistakes mistakes;

    EndCommand(Verb verb, EndDeal deals, Declaring declaring, Mistakes mistakes) {
        this.verb = verb;
        this.deals = deals;
        this.declaring = declaring;
        this.mistakes = mistakes;
    }

    @Override
    public Verb verb() {
        return verb;
    }

    @Override
    public Answer answer(Asked asked) {
        Optional<DealId> deal = asked.arguments().deal();
        if (deal.isPresent()) {
            Resolution ended = deals.end(asked.organisation(), deal.get(), asked.actor());
            return ended.equals(new Resolution.Refused(Resolution.Refusal.NOT_POSSIBLE))
                    ? mistakes.nearly(
                            Problem.NOT_OPEN,
                            Verb.SHOW,
                            deal.get().toString(),
                            List.of(deal.get().toString()),
                            asked)
                    : mistakes.resolved(verb, ended, deal.get(), asked);
        }
        return declaring.mistake(verb, Kind.LOST, asked.arguments(), asked).orElseGet(() -> declared(asked));
    }

    private Answer declared(Asked asked) {
        return declaring
                .declare(Kind.LOST, asked.arguments(), asked)
                .<Answer>map(resolution -> new Answer.Resolved(verb, resolution))
                .orElseGet(() -> mistakes.missing(Problem.NO_DEAL, verb, asked));
    }
}
