package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Answer.WebhookRefused.Hitch;

/** An admin, or a program of theirs, asks what is told of what happens. */
public final class AskWebhooks {
    private final Ledger ledger;

    public AskWebhooks(Ledger ledger) {
        this.ledger = ledger;
    }

    /** {@link Answer.WebhooksShown} without any secret; {@link Answer.WebhookRefused} for who is no admin. */
    public Answer ask(OrganisationId organisation, Actor actor) {
        return ledger.write(
                organisation,
                books -> new Permission(books, actor).administers()
                        ? new Answer.WebhooksShown(books.webhooks().all())
                        : new Answer.WebhookRefused(Hitch.ADMINS_ONLY, ""));
    }
}
