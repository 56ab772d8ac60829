package io.wonce.postgres;

import io.wonce.app.port.InstallStates;
import java.time.Instant;

/** Installations under way. */
final class JdbiInstallStates implements InstallStates {
    private final Transactions transactions;

    JdbiInstallStates(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void begin(String state, Instant now, Instant end) {
        transactions.across(handle -> handle.createQuery("select begin_install(:state, :now, :end) is null")
                .bind("state", state)
                .bind("now", now)
                .bind("end", end)
                .mapTo(boolean.class)
                .one());
    }

    @Override
    public boolean take(String state, Instant now) {
        return transactions.across(handle -> handle.createQuery("select take_install(:state, :now)")
                .bind("state", state)
                .bind("now", now)
                .mapTo(boolean.class)
                .one());
    }
}
