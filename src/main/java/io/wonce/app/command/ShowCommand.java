package io.wonce.app.command;

import io.wonce.app.ShowDeal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Verb;
import java.util.Optional;

/** {@code /deal show D-142}. */
final class ShowCommand implements Command {
    private final ShowDeal deals;
    private final Mistakes mistakes;

    ShowCommand(ShowDeal deals, Mistakes mistakes) {
        this.deals = deals;
        this.mistakes = mistakes;
    }

    @Override
    public Verb verb() {
        return Verb.SHOW;
    }

    @Override
    public Answer answer(Asked asked) {
        Optional<DealId> deal = asked.arguments().deals().stream().findFirst();
        if (deal.isEmpty()) {
            return asked.arguments().isEmpty()
                    ? mistakes.missing(Problem.NO_DEAL, Verb.SHOW, asked)
                    : mistakes.nearly(
                            Problem.NO_DEAL,
                            Verb.FIND,
                            asked.arguments().text(),
                            asked.arguments().words(),
                            asked);
        }
        return deals.show(asked.organisation(), deal.get())
                .<Answer>map(shown -> shown)
                .orElseGet(() -> mistakes.unknownDeal(deal.get(), asked));
    }
}
