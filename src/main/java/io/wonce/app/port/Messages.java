package io.wonce.app.port;

import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import java.time.Instant;
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

    /**
     * Claims {@code message} by its key and by its client message id; waits for another claim under way. A program's message is the
     * same one in every channel.
     */
    Claim claim(IncomingMessage message);

    /** Where the program's message that has the key of {@code message} was claimed: perhaps in another channel. */
    MessageRef claimed(MessageRef message);

    /**
     * Keeps the new text and returns the one before; empty for an unknown message. Where a text was removed, none is kept again.
     *
     * @param text blank where it announces nothing any more: of that, no text is kept
     */
    Optional<String> revise(MessageRef message, String text);

    /** Marks it deleted, also when it was never seen, so that a late delivery stays out. */
    void bury(MessageRef message, Instant at);

    /** Takes a deletion back; nothing is said by it until it is revised. */
    void exhume(MessageRef message);

    /** Marks that this claimed message was heard long after it was posted. */
    void markLate(MessageRef message);

    /** Whether it was heard long after it was posted. */
    boolean isLate(MessageRef message);

    /** The text of a message; empty where it is unknown or deleted. */
    Optional<String> text(MessageRef message);

    /** Whether its text was kept, and is not to be any more: it is too old, or its author was erased. */
    boolean isRemoved(MessageRef message);

    /**
     * The deals around a claimed message.
     *
     * @param threadRoot the root of its thread; empty for a message outside threads
     * @param since the same text counts where it was posted after that
     * @param neighbours so many announcements before it in the same channel count
     */
    Nearby nearby(MessageRef message, Optional<MessageRef> threadRoot, Instant since, int neighbours);

    /**
     * Whether {@code answer} answers others about an order: another announcement of the thread below {@code root}, or {@code root} itself,
     * belongs to a deal or waits for one.
     */
    boolean isAmongOrders(MessageRef answer, MessageRef root);
}
