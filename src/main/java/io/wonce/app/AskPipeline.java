package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;

/** Somebody asks which orders are still expected. */
public final class AskPipeline {
    private static final int MOST_DEALS = 20;

    private final Ledger ledger;

    public AskPipeline(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The first ones to close, with the value of all. */
    public Answer.PipelineShown ask(OrganisationId organisation) {
        return ledger.write(
                organisation, books -> new Answer.PipelineShown(books.counts().pipeline(MOST_DEALS)));
    }
}
