package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Duration;
import java.time.InstantSource;

/** Time goes by: what became of a file of orders is asked no longer, and stands in the deals. */
public final class ForgetFiles {
    private static final Duration KEPT = Duration.ofDays(30);

    private final Ledger ledger;
    private final InstantSource clock;

    public ForgetFiles(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Forgets the reports of files that are older than thirty days; tells how many. */
    public int forget(OrganisationId organisation) {
        return ledger.write(
                organisation,
                books -> books.takenFiles().forgetBefore(clock.instant().minus(KEPT)));
    }
}
