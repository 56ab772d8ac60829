package io.wonce.app.command;

import io.wonce.app.AskRecords;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Verb;

/** {@code /deal records}. */
final class RecordsCommand implements Command {
    private final AskRecords records;

    RecordsCommand(AskRecords records) {
        this.records = records;
    }

    @Override
    public Verb verb() {
        return Verb.RECORDS;
    }

    @Override
    public Answer answer(Asked asked) {
        return records.ask(asked.organisation(), asked.actor().person());
    }
}
