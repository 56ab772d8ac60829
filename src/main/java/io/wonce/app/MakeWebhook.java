package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.organisation.ApiToken;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.WebhookAddress;
import io.wonce.domain.organisation.WebhookReach;
import io.wonce.domain.organisation.WebhookSecret;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Answer.WebhookRefused.Hitch;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

/** An admin, or a program of theirs, says where what happens is to be told. */
public final class MakeWebhook {
    private static final int MOST = 10;

    private final Ledger ledger;
    private final InstantSource clock;
    private final WebhookReach reach;
    private final SecureRandom random = new SecureRandom();

    public MakeWebhook(Ledger ledger, InstantSource clock, WebhookReach reach) {
        this.ledger = ledger;
        this.clock = clock;
        this.reach = reach;
    }

    /** {@link Answer.WebhookMade} with the secret, which nobody can ask for again; or {@link Answer.WebhookRefused}. */
    public Answer make(OrganisationId organisation, String name, String address, Actor actor) {
        return ledger.write(
                organisation,
                books -> new Permission(books, actor).administers()
                        ? make(books, name, address, actor)
                        : new Answer.WebhookRefused(Hitch.ADMINS_ONLY, name));
    }

    private Answer make(Books books, String name, String address, Actor actor) {
        if (!ApiToken.isName(name)) {
            return new Answer.WebhookRefused(Hitch.WRONG_NAME, "");
        }
        Optional<WebhookAddress> parsed = WebhookAddress.parse(address).filter(reach::allows);
        if (parsed.isEmpty()) {
            return new Answer.WebhookRefused(Hitch.WRONG_ADDRESS, name);
        }
        WebhookSecret secret = WebhookSecret.draw(random);
        return refusal(books, name)
                .or(() -> taken(books, name, parsed.get(), secret, actor))
                .orElseGet(() -> new Answer.WebhookMade(name, parsed.get(), secret, Optional.empty()));
    }

    private static Optional<Answer> refusal(Books books, String name) {
        if (!books.webhooks().canKeep()) {
            return Optional.of(new Answer.WebhookRefused(Hitch.NO_KEY, name));
        }
        return books.webhooks().all().size() >= MOST
                ? Optional.of(new Answer.WebhookRefused(Hitch.TOO_MANY, name))
                : Optional.empty();
    }

    private Optional<Answer> taken(
            Books books, String name, WebhookAddress address, WebhookSecret secret, Actor actor) {
        if (!books.webhooks().add(name, address, secret, actor.person().ref(), clock.instant())) {
            return Optional.of(new Answer.WebhookRefused(Hitch.NAME_TAKEN, name));
        }
        new HouseLog(books, actor, clock.instant()).concerning(ChangeKind.WEBHOOK_MADE, name);
        return Optional.empty();
    }
}
