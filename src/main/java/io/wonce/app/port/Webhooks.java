package io.wonce.app.port;

import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.organisation.Webhook;
import io.wonce.domain.organisation.WebhookAddress;
import io.wonce.domain.organisation.WebhookSecret;
import io.wonce.domain.outgoing.Signal;
import java.time.Instant;
import java.util.List;

/** Where an organisation wants to be told of what happens, and what waits to be told. Secrets are encrypted, and never read here. */
public interface Webhooks {
    /** Whether secrets can be kept. */
    boolean canKeep();

    /**
     * Keeps a new one.
     *
     * @return false where one of that name is there already; then nothing is kept
     */
    boolean add(String name, WebhookAddress address, WebhookSecret secret, PersonRef by, Instant at);

    /** All that were not removed, by name. */
    List<Webhook> all();

    /** Signs with {@code secret} from now on, and until {@code overlap} with the one before it as well; false where there is none of that name. */
    boolean rotate(String name, WebhookSecret secret, PersonRef by, Instant at, Instant overlap);

    /** Tells the one called {@code name} nothing any more; false where there is none. */
    boolean remove(String name, PersonRef by, Instant at);

    /** Tells one that was stopped again, of what happens from now on; false where there is none of that name. */
    boolean resume(String name);

    /** Whether anybody is told of anything. */
    boolean isHeard();

    /** Tells all of {@code signal} after the commit, each at least once, under one id. */
    void raise(Signal signal, Instant at);

    /** What was told last of each published number that had changed; holds off everybody else who asks, until the end of the transaction. */
    List<Restatement> lockTold();

    /** Keeps that {@code restatement} is told. */
    void tell(Restatement restatement);
}
