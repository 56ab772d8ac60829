package io.wonce.app.port;

import io.wonce.domain.organisation.OrganisationId;
import java.util.function.Function;

/** A ledger for what never rehearses. */
public abstract class UnrehearsedLedger implements Ledger {
    @Override
    public final <T> T rehearse(OrganisationId organisation, Function<Books, T> work) {
        throw new AssertionError("nothing is rehearsed here");
    }
}
