package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.organisation.OrganisationId;
import java.time.InstantSource;

/** Time goes by: what people wrote is kept no longer than their organisation wants. All that counts stays. */
public final class ForgetTexts {
    private static final int BATCH = 500;
    private static final int MOST_BATCHES = 20;

    private final Ledger ledger;
    private final InstantSource clock;
    private final int batch;

    public ForgetTexts(Ledger ledger, InstantSource clock) {
        this(ledger, clock, BATCH);
    }

    ForgetTexts(Ledger ledger, InstantSource clock, int batch) {
        this.ledger = ledger;
        this.clock = clock;
        this.batch = batch;
    }

    /** Forgets what is old, in transactions of bounded size; what is more than a round can take waits for the next. Tells how many rows. */
    public int forget(OrganisationId organisation) {
        int all = 0;
        for (int round = 0; round < MOST_BATCHES; round++) {
            int gone = ledger.write(
                    organisation,
                    books -> books.organisation()
                            .retention()
                            .end(clock.instant())
                            .map(end -> books.writings().remove(end, batch))
                            .orElse(0));
            if (gone == 0) {
                return all;
            }
            all += gone;
        }
        return all;
    }
}
