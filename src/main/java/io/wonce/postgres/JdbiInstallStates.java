package io.wonce.postgres;

import io.wonce.app.port.InstallStates;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Installations under way. */
final class JdbiInstallStates implements InstallStates {
    private final Transactions transactions;

    JdbiInstallStates(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void begin(InstallState begun, Instant now, Instant end) {
        transactions.across(handle -> {
            handle.createUpdate("delete from install_state where ends_at <= :now")
                    .bind("now", now)
                    .execute();
            return handle.createUpdate("""
                            insert into install_state (state, joins, ends_at)
                            values (:state, :joins, :end)
                            """)
                    .bind("state", begun.state())
                    .bind("joins", begun.joins().map(OrganisationId::value).orElse(null))
                    .bind("end", end)
                    .execute();
        });
    }

    @Override
    public Optional<InstallState> take(String state, Instant now) {
        return transactions.across(handle -> handle.createQuery("""
                        delete from install_state
                        where state = :state
                        returning joins, ends_at > :now as lasts
                        """)
                .bind("state", state)
                .bind("now", now)
                .map((columns, context) -> columns.getBoolean("lasts")
                        ? Optional.of(new InstallState(
                                state,
                                Optional.ofNullable(columns.getObject("joins", UUID.class))
                                        .map(OrganisationId::new)))
                        : Optional.<InstallState>empty())
                .findOne()
                .flatMap(taken -> taken));
    }
}
