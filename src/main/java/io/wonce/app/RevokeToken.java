package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Answer.TokenRefused.Snag;
import java.time.InstantSource;

/** An admin keeps a program away from the ledger, from this moment on. */
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
        if (!new Permission(books, actor).administers()) {
            return new Answer.TokenRefused(Snag.ADMINS_ONLY, name);
        }
        if (!books.apiTokens().revoke(name, actor.person().ref(), clock.instant())) {
            return new Answer.TokenRefused(Snag.NO_SUCH_TOKEN, name);
        }
        new HouseLog(books, actor, clock.instant()).concerning(ChangeKind.TOKEN_REVOKED, name);
        return new Answer.TokenRevoked(name);
    }
}
