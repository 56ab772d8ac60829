package io.wonce.app.command;

import io.wonce.app.ListUnresolved;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Verb;

/** {@code /deal unresolved}. */
final class UnresolvedCommand implements Command {
    private static final int MOST_SHOWN = 10;

    private final ListUnresolved unresolved;

    UnresolvedCommand(ListUnresolved unresolved) {
        this.unresolved = unresolved;
    }

    @Override
    public Verb verb() {
        return Verb.UNRESOLVED;
    }

    @Override
    public Answer answer(Asked asked) {
        return unresolved.list(asked.organisation(), MOST_SHOWN);
    }
}
