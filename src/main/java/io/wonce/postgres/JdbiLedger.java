package io.wonce.postgres;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.organisation.OrganisationId;
import java.util.function.Function;

/** The ledger: one database transaction for each piece of work. */
final class JdbiLedger implements Ledger {
    private final Transactions transactions;
    private final Json json;

    JdbiLedger(Transactions transactions, Json json) {
        this.transactions = transactions;
        this.json = json;
    }

    @Override
    public <T> T write(OrganisationId organisation, Function<Books, T> work) {
        return transactions.in(organisation, session -> work.apply(new JdbiBooks(session, json)));
    }
}
