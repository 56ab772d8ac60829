package io.wonce.postgres;

import io.wonce.domain.deal.CustomerKey;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.transaction.TransactionException;

/** A transaction of which nothing is kept. It stays away from the rows that all announcements need: numbers, and the words of customers. */
final class Rehearsal {
    /** So long somebody may wait before this looks whether anybody does. */
    private static final long PATIENCE = Duration.ofMillis(20).toNanos();

    /** Beyond all numbers that are given out. */
    private static final long FIRST = 1L << 50;

    private static final String GAVE_WAY = "40001";

    private final Handle handle;
    private final Set<CustomerKey> customers = new HashSet<>();
    private final Map<String, Long> words = new HashMap<>();
    private long number = ThreadLocalRandom.current().nextLong(FIRST, FIRST << 10);
    private long looked = System.nanoTime();

    Rehearsal(Handle handle) {
        this.handle = handle;
    }

    /**
     * A statement that adds a row under the next number, which it finds as {@code number} in {@code counter}.
     *
     * @param next counts on, and returns the number
     * @param insert adds the row
     */
    static Query number(Session session, String next, String insert) {
        return session.rehearsal()
                .map(rehearsal -> session.query(
                                "with counter (number) as (select cast(:rehearsed as bigint)) " + insert)
                        .bind("rehearsed", rehearsal.number++))
                .orElseGet(() -> session.query("with counter (number) as (" + next + ") " + insert));
    }

    /** Counts a customer of whom the ledger does not know; the second time, it does nothing. */
    void add(CustomerKey customer) {
        if (customers.add(customer)) {
            Set.copyOf(customer.tokens()).forEach(word -> words.merge(word, 1L, Long::sum));
        }
    }

    /** How many of those that were counted have that word in their name. */
    long customers(String word) {
        return words.getOrDefault(word, 0L);
    }

    /** How many were counted. */
    long customers() {
        return customers.size();
    }

    /** Ends it where somebody waits for what it changed; the ledger begins it anew. */
    void giveWay() {
        if (System.nanoTime() - looked < PATIENCE) {
            return;
        }
        looked = System.nanoTime();
        boolean isAwaited = handle.createQuery("""
                        select exists (
                            select 1
                            from pg_locks
                            where locktype = 'transactionid'
                              and transactionid = pg_current_xact_id()::xid
                              and not granted)
                        """).mapTo(boolean.class).one();
        if (isAwaited) {
            throw new TransactionException(
                    "somebody waits for a rehearsal", new SQLException("the rehearsal gave way", GAVE_WAY));
        }
    }

    /** Takes it back. */
    static final class Over extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Over() {
            super("nothing of a rehearsal is kept", null, false, false);
        }
    }
}
