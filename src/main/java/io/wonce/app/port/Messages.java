package io.wonce.app.port;

import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.deal.DealId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The messages that announce something; the keys are kept for good, texts only of these messages. */
public interface Messages {
    /** What became of a claim. */
    enum Claim {
        /** Ours: nobody claimed it before. */
        FIRST,
        /** Delivered before, under this key or with the same client message id. */
        KNOWN,
        /** Its deletion came before it. */
        DELETED
    }

    /** Claims {@code message} by its key and by its client message id; waits for another claim under way. */
    Claim claim(IncomingMessage message);

    /**
     * Keeps the new text and returns the one before; empty for an unknown message.
     *
     * @param text blank where it announces nothing any more: of that, no text is kept
     */
    Optional<String> revise(MessageRef message, String text);

    /** Marks it deleted, also when it was never seen, so that a late delivery stays out. */
    void bury(MessageRef message, Instant at);

    /** Marks that this claimed message was heard long after it was posted. */
    void markLate(MessageRef message);

    /** Whether it was heard long after it was posted. */
    boolean isLate(MessageRef message);

    /** The text of a message; empty where it is unknown or deleted. */
    Optional<String> text(MessageRef message);

    /** Deals linked to messages of this thread (its root and the answers), the latest first. */
    List<DealId> threadDeals(MessageRef threadRoot);

    /** Deals linked to other messages with the same text as this claimed one, posted after {@code since}. */
    List<DealId> sameTextDeals(MessageRef message, Instant since);

    /** Deals linked to the last few messages of the same channel before this claimed one, the nearest first. */
    List<DealId> neighbourDeals(MessageRef message, int limit);
}
