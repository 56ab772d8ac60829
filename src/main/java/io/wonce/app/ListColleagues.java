package io.wonce.app;

import io.wonce.app.port.Colleague;
import io.wonce.app.port.Ledger;
import io.wonce.domain.organisation.OrganisationId;
import java.util.List;

/** Somebody looks who is who, or chooses a colleague. */
public final class ListColleagues {
    private static final int MOST = 1000;

    private final Ledger ledger;

    public ListColleagues(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Everybody of the organisation who was ever seen but robots, by name. */
    public List<Colleague> list(OrganisationId organisation) {
        return ledger.write(organisation, books -> books.people().colleagues(MOST));
    }
}
