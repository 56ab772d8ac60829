package io.wonce.web;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.domain.organisation.OrganisationId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A ledger whose database goes away when told, for one transaction. */
public final class FaultyLedger implements Ledger {
    private final Ledger sound;
    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();

    public FaultyLedger(Ledger sound) {
        this.sound = sound;
    }

    /** How many transactions {@code work} takes. */
    public int writesOf(Runnable work) {
        int before = writes.get();
        work.run();
        return writes.get() - before;
    }

    /** The database is away for the transaction that is the {@code next}th from now on; the next one is the first. */
    public void loses(int next) {
        lost.set(writes.get() + next);
    }

    @Override
    public <T> T write(OrganisationId organisation, Function<Books, T> work) {
        if (writes.incrementAndGet() == lost.get()) {
            throw new LedgerUnavailable("the database is away");
        }
        return sound.write(organisation, work);
    }

    @Override
    public <T> T rehearse(OrganisationId organisation, Function<Books, T> work) {
        return sound.rehearse(organisation, work);
    }
}
