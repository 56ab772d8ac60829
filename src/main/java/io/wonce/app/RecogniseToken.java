package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.organisation.Ticket;
import java.time.InstantSource;
import java.util.Optional;

/** A program comes with the secret of a token. */
public final class RecogniseToken {
    private final Ledger ledger;
    private final InstantSource clock;

    public RecogniseToken(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Whose ledger it opens, and what for; empty where the token was never made, or is revoked. */
    public Optional<Caller> recognise(Ticket ticket) {
        return ledger.write(
                ticket.organisation(),
                books -> books.apiTokens()
                        .use(ticket, clock.instant())
                        .map(token -> new Caller(books.organisation(), token)));
    }
}
