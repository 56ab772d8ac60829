package io.wonce.app.port;

import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.outgoing.Outgoing;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The committed outbox, across organisations; several processes may take from it at once. */
public interface DeliveryQueue {
    /**
     * Takes the oldest due delivery whose conversation has nothing older waiting, for at most {@code lease}; one not answered
     * for by then is taken again, as perhaps sent.
     */
    Optional<Delivery> take(Set<Platform> platforms, Instant now, Duration lease);

    /** It arrived as {@code message}, also where another relay gave it up; what it says is forgotten here. */
    void arrived(Delivery delivery, MessageRef message);

    /** It is tried again from {@code at} on. */
    void retry(Delivery delivery, Instant at, boolean perhapsSent);

    /**
     * It was refused where it was to go, and goes to another place, with all that waits to be shown in its place.
     *
     * @param detour looks in the books where; empty: nowhere
     * @return whether it does; else it waits on to be given up
     */
    boolean forward(Delivery delivery, String reason, Function<Books, Optional<Forwarding>> detour);

    /** It is given up, and stands among the {@link DeadLetters} with where and why; what answered somebody is forgotten at once. */
    void giveUp(Delivery delivery, String reason);

    /** When the next one becomes due; empty when nothing waits. */
    Optional<Instant> nextDue(Set<Platform> platforms);

    /**
     * Where else a delivery goes.
     *
     * @param content what it says there
     */
    record Forwarding(Conversation to, Outgoing content) {}
}
