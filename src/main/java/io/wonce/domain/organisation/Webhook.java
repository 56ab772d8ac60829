package io.wonce.domain.organisation;

import java.time.Instant;
import java.util.Optional;

/**
 * What an organisation wants to be told at, without its secret.
 *
 * @param name what the organisation calls it, as an {@link ApiToken#isName API token's}
 * @param address where it is
 * @param madeAt when a manager made it
 * @param waiting how much it has not been told yet
 * @param failingSince since when it takes nothing; empty: it took the last that was sent
 * @param stoppedAt when Wonce gave it up; empty: it is told of what happens
 */
public record Webhook(
        String name,
        WebhookAddress address,
        Instant madeAt,
        int waiting,
        Optional<Instant> failingSince,
        Optional<Instant> stoppedAt) {}
