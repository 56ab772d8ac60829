package io.wonce.app.port;

import io.wonce.domain.organisation.OrganisationId;
import java.util.function.Function;

/** The books of all organisations; opened for one of them at a time. */
public interface Ledger {
    /**
     * Runs {@code work} in one transaction that sees the rows of {@code organisation} only. All or nothing of it is kept;
     * what goes to the outbox in it leaves after the commit. Runs it again where the database asks for that (a deadlock), so
     * {@code work} has no effects outside the books.
     *
     * @throws LedgerUnavailable where the database cannot take it
     */
    <T> T write(OrganisationId organisation, Function<Books, T> work);

    /**
     * Runs {@code work} as {@link #write} would, and keeps nothing of it. What is numbered has numbers of its own, and nobody has to
     * wait for this: where somebody begins to, all is let go of, and {@code work} runs again.
     *
     * @throws LedgerUnavailable where the database cannot take it, or somebody had to wait each time
     */
    <T> T rehearse(OrganisationId organisation, Function<Books, T> work);
}
