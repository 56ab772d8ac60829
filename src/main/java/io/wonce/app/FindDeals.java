package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;

/** Somebody searches for a deal. */
public final class FindDeals {
    private static final int MOST_DEALS = 10;

    private final Ledger ledger;

    public FindDeals(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The best ten by id, customer (typing mistakes forgiven), reference or owner. */
    public Answer.DealsFound find(OrganisationId organisation, String words) {
        return ledger.write(
                organisation,
                books -> new Answer.DealsFound(words, books.deals().search(words, MOST_DEALS)));
    }
}
