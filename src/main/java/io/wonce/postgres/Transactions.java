package io.wonce.postgres;

import io.wonce.app.port.LedgerUnavailable;
import io.wonce.domain.organisation.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionException;

/** Opens transactions: of one organisation, whose rows they see; tried again on a deadlock; heard by the bell when they wrote. */
final class Transactions {
    private static final int MOST_ATTEMPTS = 6;
    private static final long PAUSE_MILLIS = 10;
    /** Two at once would give way to each other in turn, if they speak of the same orders. */
    private static final String REHEARSAL = "rehearsal";

    private final Jdbi jdbi;
    private final Runnable ring;

    Transactions(Jdbi jdbi, Runnable ring) {
        this.jdbi = jdbi;
        this.ring = ring;
    }

    /** Runs {@code work} on the rows of {@code organisation}; all or nothing is kept. */
    <T> T in(OrganisationId organisation, Function<Session, T> work) {
        return persistently(handle -> {
            handle.createQuery("select set_config('wonce.organisation', :organisation, true)")
                    .bind("organisation", organisation.toString())
                    .mapTo(String.class)
                    .one();
            return work.apply(new Session(handle, organisation));
        });
    }

    /** Runs {@code work} on the rows of {@code organisation}, and keeps nothing; only another rehearsal has to wait for it. */
    <T> T rehearse(OrganisationId organisation, Function<Session, T> work) {
        List<T> result = new ArrayList<>();
        try {
            in(organisation, session -> {
                result.clear();
                session.lock(REHEARSAL);
                result.add(work.apply(session.rehearsing()));
                throw new Rehearsal.Over();
            });
        } catch (Rehearsal.Over over) {
            return result.get(0);
        }
        throw new IllegalStateException("a rehearsal was kept");
    }

    /** Runs {@code work} without an organisation: it sees keys only. */
    <T> T across(Function<Handle, T> work) {
        return persistently(work);
    }

    private <T> T persistently(Function<Handle, T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (RuntimeException failure) {
                Failure meaning = Failure.of(failure);
                if (meaning == Failure.BROKEN) {
                    throw failure;
                }
                if (meaning == Failure.AWAY || attempt == MOST_ATTEMPTS) {
                    throw new LedgerUnavailable("the database cannot take it now; nothing was kept", failure);
                }
                pause(attempt);
            }
        }
    }

    private <T> T once(Function<Handle, T> work) {
        boolean[] wrote = new boolean[1];
        T result = jdbi.inTransaction(handle -> {
            T value = work.apply(handle);
            wrote[0] = commit(handle);
            return value;
        });
        if (wrote[0]) {
            ring.run();
        }
        return result;
    }

    /** Tells whether something was written; asked and committed in one round trip, since every event waits for it. */
    private static boolean commit(Handle handle) {
        try (Statement ending = handle.getConnection().createStatement()) {
            ending.execute("select pg_current_xact_id_if_assigned() is not null; commit");
            try (ResultSet wrote = ending.getResultSet()) {
                return wrote.next() && wrote.getBoolean(1);
            }
        } catch (SQLException failure) {
            throw new TransactionException("cannot commit", failure);
        }
    }

    private static void pause(int attempt) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(
                ThreadLocalRandom.current().nextLong(1, PAUSE_MILLIS * attempt * attempt + 1)));
    }
}
