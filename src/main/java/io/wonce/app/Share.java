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
 * they all wait for it, since each who waits holds a thread. Who comes is sent away where too many wait; who has begun is not, since
 * half of a file, or of what it asks for, is worse than none: in the order in which they came, they wait for longer than a transaction may last.
 */
public final class Share {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PATIENCE_OF_WHO_HAS_BEGUN = Duration.ofSeconds(60);

    private final int most;
    private final Semaphore free;
    /** Whether what this thread is at has had a transaction already. */
    private final ThreadLocal<Boolean> begun = ThreadLocal.withInitial(() -> false);

    /** Lets {@code most} transactions run at once; four times as many wait for them. */
    public Share(int most) {
        this.most = most;
        this.free = new Semaphore(most, true);
    }

    /** What this thread asks for from now on is something new. */
    public void begin() {
        begun.remove();
    }

    /** {@code ledger}, as far as the share goes; beyond it, it throws {@link LedgerUnavailable}. */
    public Ledger of(Ledger ledger) {
        return new Ledger() {
            @Override
            public <T> T write(OrganisationId organisation, Function<Books, T> work) {
                return within(() -> ledger.write(organisation, work));
            }

            @Override
            public <T> T rehearse(OrganisationId organisation, Function<Books, T> work) {
                return within(() -> ledger.rehearse(organisation, work));
            }
        };
    }

    /** {@code signIns}, in the same way. */
    public SignIns of(SignIns signIns) {
        return new SharedSignIns(signIns, this);
    }

    <T> T within(Supplier<T> work) {
        take();
        begun.set(true);
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
            if (mayWait() && free.tryAcquire(patience().toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw new LedgerUnavailable("more is asked of the ledger at once than it has to spare");
    }

    private boolean mayWait() {
        return begun.get() || waiting() < 4 * most;
    }

    private Duration patience() {
        return begun.get() ? PATIENCE_OF_WHO_HAS_BEGUN : PATIENCE;
    }
}
