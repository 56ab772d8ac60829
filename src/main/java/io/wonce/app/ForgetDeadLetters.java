package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Duration;
import java.time.InstantSource;

/** Time goes by: a message that nobody had sent again is news no longer. */
public final class ForgetDeadLetters {
    private static final Duration KEPT = Duration.ofDays(30);

    private final Ledger ledger;
    private final InstantSource clock;

    public ForgetDeadLetters(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Forgets what those say that are older than thirty days; tells how many. */
    public int forget(OrganisationId organisation) {
        return ledger.write(
                organisation,
                books -> books.deadLetters().buryBefore(clock.instant().minus(KEPT)));
    }
}
