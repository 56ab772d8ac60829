package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Time goes by: what authors were asked alone is kept no longer than it is of use. */
public final class ForgetHunches {
    /** Nobody answers a question after the weekend. */
    private static final Duration OPEN = Duration.ofDays(3);

    /** Whoever said that a message tells of no win may change their mind so long. */
    private static final Duration ANSWERED = Duration.ofDays(30);

    private final Ledger ledger;
    private final InstantSource clock;

    public ForgetHunches(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Forgets what is old; tells how many questions that were. */
    public int forget(OrganisationId organisation) {
        Instant now = clock.instant();
        return ledger.write(organisation, books -> books.hunches().forget(now.minus(OPEN), now.minus(ANSWERED)));
    }
}
