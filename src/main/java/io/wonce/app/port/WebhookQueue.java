package io.wonce.app.port;

import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.WebhookAddress;
import io.wonce.domain.organisation.WebhookSecret;
import io.wonce.domain.outgoing.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** What waits to be told to webhooks, across organisations: of each of them one thing at a time, the oldest first. */
public interface WebhookQueue {
    /**
     * Takes the oldest for a webhook that is due and that nobody else tells anything, for at most {@code lease}.
     *
     * @param busy of whose webhooks none is taken
     */
    Optional<Call> take(Instant now, Duration lease, Set<OrganisationId> busy);

    /** It arrived; the next may follow at once. */
    void arrived(Call call, Instant now);

    /** It is told again from {@code at} on, and nothing before it. */
    void retry(Call call, Instant now, Instant at);

    /** The webhook is told nothing any more, and what waits for it is forgotten. {@code tell} leaves word of it in the books. */
    void stop(Call call, Instant now, Consumer<Books> tell);

    /** When a webhook is due next for which something waits; empty where nothing does. */
    Optional<Instant> nextDue();

    /**
     * Something to tell.
     *
     * @param number of it in the queue
     * @param webhook number of whom it is told
     * @param name what the organisation calls the webhook
     * @param secrets with which it is signed, the newest first; none where they do not open with this {@code WONCE_KEY}
     * @param id the same whenever it is told, and to whomever
     * @param at when it happened
     * @param attempt counts from 1
     * @param failingSince since when the webhook takes nothing; empty: it took the last
     */
    record Call(
            OrganisationId organisation,
            long number,
            long webhook,
            String name,
            WebhookAddress address,
            List<WebhookSecret> secrets,
            UUID id,
            Signal signal,
            Instant at,
            int attempt,
            Optional<Instant> failingSince) {
        public Call {
            secrets = List.copyOf(secrets);
        }
    }
}
