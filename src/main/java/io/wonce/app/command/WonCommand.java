package io.wonce.app.command;

import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Verb;
import io.wonce.domain.reading.Kind;

/** {@code /deal won Acme 12k signed PO 4711}. */
final class WonCommand implements Command {
    private final Declaring declaring;
    private final Mistakes mistakes;

    WonCommand(Declaring declaring, Mistakes mistakes) {
        this.declaring = declaring;
        this.mistakes = mistakes;
    }

    @Override
    public Verb verb() {
        return Verb.WON;
    }

    @Override
    public Answer answer(Asked asked) {
        return declaring
                .declare(Kind.WIN, asked.arguments(), asked)
                .<Answer>map(resolution -> new Answer.Resolved(Verb.WON, resolution))
                .orElseGet(() -> mistakes.missing(Problem.NO_ORDER, Verb.WON, asked));
    }
}
