package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Answer.TokenRefused.Snag;

/** An admin asks which programs are let at the ledger. */
public final class AskTokens {
    private final Ledger ledger;

    public AskTokens(Ledger ledger) {
        this.ledger = ledger;
    }

    /** {@link Answer.TokensShown} without any secret; {@link Answer.TokenRefused} for who is no admin. */
    public Answer ask(OrganisationId organisation, Actor actor) {
        return ledger.write(
                organisation,
                books -> new Permission(books, actor).administers()
                        ? new Answer.TokensShown(books.apiTokens().all())
                        : new Answer.TokenRefused(Snag.ADMINS_ONLY, ""));
    }
}
