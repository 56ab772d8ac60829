package io.wonce.app;

import io.wonce.app.port.ApiReplies.Begun;
import io.wonce.app.port.ApiReplies.Reply;
import io.wonce.app.port.Ledger;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/** A program sends a request, perhaps again: it is done once, and answered alike for a day. */
public final class AnswerOnce {
    private static final Duration KEPT = Duration.ofDays(1);

    /** Longer than any request takes. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Ledger ledger;
    private final InstantSource clock;

    public AnswerOnce(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Answers by {@code work} where nobody did; what fails is not kept.
     *
     * @param fingerprint of all that the request asks
     * @return {@link Begun.Answered}; or why not
     */
    public Begun answer(OrganisationId organisation, String key, byte[] fingerprint, Supplier<Reply> work) {
        Instant now = clock.instant();
        Begun begun = ledger.write(
                organisation,
                books -> books.apiReplies().begin(key, fingerprint, now, now.minus(PATIENCE), now.minus(KEPT)));
        return begun instanceof Begun.Ours ? new Begun.Answered(answer(organisation, key, work)) : begun;
    }

    private Reply answer(OrganisationId organisation, String key, Supplier<Reply> work) {
        boolean done = false;
        try {
            Reply reply = work.get();
            ledger.write(organisation, books -> {
                books.apiReplies().answer(key, reply);
                return reply;
            });
            done = true;
            return reply;
        } finally {
            if (!done) {
                ledger.write(organisation, books -> {
                    books.apiReplies().forget(key);
                    return key;
                });
            }
        }
    }
}
