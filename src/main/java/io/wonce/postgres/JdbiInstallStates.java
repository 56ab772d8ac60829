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
        transactions.across(handle -> {
            handle.createUpdate("delete from install_state where ends_at <= :now")
                    .bind("now", now)
                    .execute();
            return handle.createUpdate("insert into install_state (state, ends_at) values (:state, :end)")
                    .bind("state", state)
                    .bind("end", end)
                    .execute();
        });
    }

    @Override
    public boolean take(String state, Instant now) {
        return transactions.across(handle -> handle.createQuery("""
                        delete from install_state
                        where state = :state
                        returning ends_at > :now
                        """)
                .bind("state", state)
                .bind("now", now)
                .mapTo(boolean.class)
                .findOne()
                .orElse(false));
    }
}
