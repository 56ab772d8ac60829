package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Answer.TokenRefused.Snag;
import java.time.InstantSource;

/** A manager keeps a program away from the ledger, from this moment on. */
public final class RevokeToken {
    private final Ledger ledger;
    private final InstantSource clock;

    public RevokeToken(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** {@link Answer.TokenRevoked}, or {@link Answer.TokenRefused} where nothing was there to revoke, or not by them. */
    public Answer revoke(OrganisationId organisation, String name, Actor actor) {
        return ledger.write(organisation, books -> revoke(books, name, actor));
    }

    private Answer revoke(Books books, String name, Actor actor) {
        if (!new Permission(books, actor).manages()) {
            return new Answer.TokenRefused(Snag.MANAGERS_ONLY, name);
        }
        return books.apiTokens().revoke(name, actor.person().ref(), clock.instant())
                ? new Answer.TokenRevoked(name)
                : new Answer.TokenRefused(Snag.NO_SUCH_TOKEN, name);
    }
}
