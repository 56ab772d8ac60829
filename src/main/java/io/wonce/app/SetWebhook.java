package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.Webhook;
import io.wonce.domain.organisation.WebhookSecret;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Answer.WebhookRefused.Hitch;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;

/** An admin, or a program of theirs, changes what is told of what happens. */
public final class SetWebhook {
    /** So long the secret before a new one signs as well. */
    private static final Duration OVERLAP = Duration.ofDays(1);

    private final Ledger ledger;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public SetWebhook(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Gives the one called {@code name} another secret: {@link Answer.WebhookMade}, or {@link Answer.WebhookRefused}. */
    public Answer rotate(OrganisationId organisation, String name, Actor actor) {
        WebhookSecret secret = WebhookSecret.draw(random);
        return managing(organisation, name, actor, (books, webhook) -> {
            if (!books.webhooks().canKeep()) {
                return new Answer.WebhookRefused(Hitch.NO_KEY, name);
            }
            Instant now = clock.instant();
            Instant overlap = now.plus(OVERLAP);
            if (!books.webhooks().rotate(name, secret, actor.person().ref(), now, overlap)) {
                return new Answer.WebhookRefused(Hitch.ROTATED_LATELY, name);
            }
            new HouseLog(books, actor, now).concerning(ChangeKind.WEBHOOK_ROTATED, name);
            return new Answer.WebhookMade(name, webhook.address(), secret, Optional.of(overlap));
        });
    }

    /** Tells it nothing any more, and forgets what waits: {@link Answer.WebhookSet}, or {@link Answer.WebhookRefused}. */
    public Answer remove(OrganisationId organisation, String name, Actor actor) {
        return managing(organisation, name, actor, (books, webhook) -> {
            books.webhooks().remove(name, actor.person().ref(), clock.instant());
            new HouseLog(books, actor, clock.instant()).concerning(ChangeKind.WEBHOOK_REMOVED, name);
            return new Answer.WebhookSet(name, false);
        });
    }

    /** Tells it again what happens from now on, where it was stopped, and at once what waits: {@link Answer.WebhookSet}, or {@link Answer.WebhookRefused}. */
    public Answer resume(OrganisationId organisation, String name, Actor actor) {
        return managing(organisation, name, actor, (books, webhook) -> {
            books.webhooks().resume(name);
            new HouseLog(books, actor, clock.instant()).concerning(ChangeKind.WEBHOOK_RESUMED, name);
            return new Answer.WebhookSet(name, true);
        });
    }

    private Answer managing(
            OrganisationId organisation, String name, Actor actor, BiFunction<Books, Webhook, Answer> work) {
        return ledger.write(organisation, books -> {
            if (!new Permission(books, actor).administers()) {
                return new Answer.WebhookRefused(Hitch.ADMINS_ONLY, name);
            }
            return books.webhooks().all().stream()
                    .filter(webhook -> webhook.name().equals(name))
                    .findFirst()
                    .map(webhook -> work.apply(books, webhook))
                    .orElseGet(() -> new Answer.WebhookRefused(Hitch.NO_SUCH_WEBHOOK, name));
        });
    }
}
