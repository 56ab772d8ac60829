package io.wonce.postgres;

import java.util.function.Supplier;

/** How many announcements of all organisations are not resolved now. */
final class JdbiUnresolvedPulse implements Supplier<Long> {
    private final Transactions transactions;

    JdbiUnresolvedPulse(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Long get() {
        return transactions.across(handle -> handle.createQuery("select unresolved_pulse()")
                .mapTo(Long.class)
                .one());
    }
}
