package io.wonce.app.command;

import io.wonce.app.FindDeals;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Verb;

/** {@code /deal find Acme}. */
final class FindCommand implements Command {
    private final FindDeals deals;
    private final Mistakes mistakes;

    FindCommand(FindDeals deals, Mistakes mistakes) {
        this.deals = deals;
        this.mistakes = mistakes;
    }

    @Override
    public Verb verb() {
        return Verb.FIND;
    }

    @Override
    public Answer answer(Asked asked) {
        return asked.arguments().isEmpty()
                ? mistakes.missing(Problem.NO_WORDS, Verb.FIND, asked)
                : deals.find(asked.organisation(), Quote.of(asked.arguments().text()));
    }
}
