package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.organisation.ApiToken;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.Ticket;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Answer.TokenRefused.Snag;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

/** An admin lets a program at the ledger. */
public final class MakeToken {
    private static final int MOST = 50;

    private final Ledger ledger;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public MakeToken(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** {@link Answer.TokenMade} with the secret, which nobody can ask for again; or {@link Answer.TokenRefused}. */
    public Answer make(OrganisationId organisation, String name, ApiToken.Scope scope, Actor actor) {
        Ticket ticket = Ticket.draw(organisation, random);
        return ledger.write(
                organisation,
                books -> new Permission(books, actor).administers()
                        ? make(books, ticket, name, scope, actor)
                        : new Answer.TokenRefused(Snag.ADMINS_ONLY, name));
    }

    private Answer make(Books books, Ticket ticket, String name, ApiToken.Scope scope, Actor actor) {
        if (!ApiToken.isName(name)) {
            return new Answer.TokenRefused(Snag.WRONG_NAME, "");
        }
        ApiToken token = new ApiToken(name, scope, clock.instant(), Optional.empty());
        if (books.apiTokens().all().size() >= MOST) {
            return new Answer.TokenRefused(Snag.TOO_MANY, token.name());
        }
        if (!books.apiTokens().add(ticket, token, actor.person().ref())) {
            return new Answer.TokenRefused(Snag.NAME_TAKEN, token.name());
        }
        new HouseLog(books, actor, clock.instant()).concerning(ChangeKind.TOKEN_MADE, token.name());
        return new Answer.TokenMade(token, ticket);
    }
}
