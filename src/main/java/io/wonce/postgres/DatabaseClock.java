package io.wonce.postgres;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;

/** The one clock of all who share a database; that of each computer may be wrong. */
final class DatabaseClock implements InstantSource {
    private final Transactions transactions;

    DatabaseClock(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Instant instant() {
        return transactions
                .across(handle -> handle.createQuery("select clock_timestamp()")
                        .mapTo(OffsetDateTime.class)
                        .one())
                .toInstant();
    }
}
