package io.wonce.app.command;

import io.wonce.app.UndoChange;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Verb;

/** {@code /deal undo}: takes the asker's last change back. */
final class UndoCommand implements Command {
    private final UndoChange changes;

    UndoCommand(UndoChange changes) {
        this.changes = changes;
    }

    @Override
    public Verb verb() {
        return Verb.UNDO;
    }

    @Override
    public Answer answer(Asked asked) {
        return new Answer.Resolved(Verb.UNDO, changes.undoLast(asked.organisation(), asked.actor()));
    }
}
