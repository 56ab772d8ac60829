package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.app.port.SignIns;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A part of what the database does at once. Who has a share of it cannot take the rest, on which others rely who are waited for; nor do
 * they all wait for it, since each who waits holds a thread.
 */
public final class Share {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final int most;
    private final Semaphore free;

    /** Lets {@code most} transactions run at once; four times as many wait for them. */
    public Share(int most) {
        this.most = most;
        this.free = new Semaphore(most);
    }

    /** {@code ledger}, as far as the share goes; beyond it, it throws {@link LedgerUnavailable}. */
    public Ledger of(Ledger ledger) {
        return new Ledger() {
            @Override
            public <T> T write(OrganisationId organisation, Function<Books, T> work) {
                return within(() -> ledger.write(organisation, work));
            }
        };
    }

    /** {@code signIns}, in the same way. */
    public SignIns of(SignIns signIns) {
        return new SharedSignIns(signIns, this);
    }

    <T> T within(Supplier<T> work) {
        take();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    /** How many wait. */
    int waiting() {
        return free.getQueueLength();
    }

    private void take() {
        try {
            if (waiting() < 4 * most && free.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new LedgerUnavailable("more is asked of the ledger at once than it has to spare; nothing was kept");
    }
}
