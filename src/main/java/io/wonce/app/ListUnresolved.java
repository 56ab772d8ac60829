package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;

/** Somebody asks which announcements nobody has linked yet. */
public final class ListUnresolved {
    private final Ledger ledger;

    public ListUnresolved(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The oldest {@code limit} wins, and as many other questions. */
    public Answer.Waiting list(OrganisationId organisation, int limit) {
        return ledger.write(
                organisation,
                books -> new Answer.Waiting(
                        books.announcements().unresolved(),
                        books.announcements().unresolved(limit),
                        books.announcements().questioned(limit)));
    }
}
