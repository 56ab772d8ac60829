package io.wonce.app.port;

import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The committed outbox, across organisations; several processes may take from it at once. */
public interface DeliveryQueue {
    /**
     * Takes the oldest due delivery whose conversation has nothing older waiting, for at most {@code lease}; one not answered
     * for by then is taken again, as perhaps sent.
     */
    Optional<Delivery> take(Set<Platform> platforms, Instant now, Duration lease);

    /** It arrived as {@code message}. */
    void arrived(Delivery delivery, MessageRef message);

    /** It is tried again from {@code at} on. */
    void retry(Delivery delivery, Instant at, boolean perhapsSent);

    /** It is given up, and kept for an operator to see. */
    void giveUp(Delivery delivery, String reason);

    /** When the next one becomes due; empty when nothing waits. */
    Optional<Instant> nextDue(Set<Platform> platforms);
}
