package io.wonce.postgres;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.organisation.OrganisationId;
import java.util.Optional;
import java.util.function.Function;

/** The ledger: one database transaction for each piece of work. */
final class JdbiLedger implements Ledger {
    private final Transactions transactions;
    private final Json json;
    private final Optional<Seal> seal;

    JdbiLedger(Transactions transactions, Json json, Optional<Seal> seal) {
        this.transactions = transactions;
        this.json = json;
        this.seal = seal;
    }

    @Override
    public <T> T write(OrganisationId organisation, Function<Books, T> work) {
        return transactions.in(organisation, session -> work.apply(new JdbiBooks(session, json, seal)));
    }

    @Override
    public <T> T rehearse(OrganisationId organisation, Function<Books, T> work) {
        return transactions.rehearse(organisation, session -> work.apply(new JdbiBooks(session, json, seal)));
    }
}
