package io.wonce.app.port;

import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.outgoing.Outgoing;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What leaves after this transaction is committed, in order for each conversation. */
public interface Outbox {
    /** Sends {@code content} to {@code conversation}. */
    void post(Conversation conversation, Outgoing content);

    /**
     * Shows {@code content} in {@code slot}: posts it to {@code conversation} where the slot is empty, else edits what stands
     * there (and leaves {@code conversation} aside). Nothing leaves where the same content stands there already.
     */
    void show(Slot slot, Conversation conversation, Outgoing content);

    /** What was last shown in {@code slot}; empty where nothing ever was. */
    Optional<Outgoing> shown(Slot slot);

    /** The same; holds off everybody else who looks at it in this way, or shows something there, until the end of the transaction. */
    Optional<Outgoing> lock(Slot slot);

    /** What was last shown in each of {@code slots} in which anything ever was. */
    Map<Slot, Outgoing> shown(Collection<Slot> slots);

    /** Whether what is shown in {@code slot} stands in {@code message}. */
    boolean stands(Slot slot, MessageRef message);

    /**
     * Somebody saw {@code message}, so that what was posted to {@code slot} arrived there; it is edited there from now on, and at
     * once where it was to be edited before. Nothing happens where that is known, or where it cannot be there.
     */
    void seen(Slot slot, MessageRef message);

    /** Shows {@code content} in the place of what stands in {@code slot}; nothing happens where it is empty. */
    void revise(Slot slot, Outgoing content);
}
