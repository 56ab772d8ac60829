package io.wonce.app.command;

import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Verb;
import io.wonce.domain.reading.Kind;

/** {@code /deal won Acme 12k signed}. */
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
        return declaring.mistake(Verb.WON, Kind.WIN, asked.arguments(), asked).orElseGet(() -> declared(asked));
    }

    private Answer declared(Asked asked) {
        return declaring
                .declare(Kind.WIN, asked.arguments(), asked)
                .map(resolution -> declaring.told(Verb.WON, resolution, asked))
                .orElseGet(() -> mistakes.missing(Problem.NO_ORDER, Verb.WON, asked));
    }
}
