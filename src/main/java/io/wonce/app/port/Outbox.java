package io.wonce.app.port;

import io.wonce.domain.chat.Conversation;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.outgoing.Outgoing;

/** What leaves after this transaction is committed, in order for each conversation. */
public interface Outbox {
    /** Sends {@code content} to {@code conversation}. */
    void post(Conversation conversation, Outgoing content);

    /**
     * Sends {@code content} once for good: a second call with the same {@code key} does nothing.
     *
     * @return whether this was the first call
     */
    boolean postOnce(String key, Conversation conversation, Outgoing content);

    /**
     * Shows {@code content} in the place of {@code announcement}'s prompt: posts it where there is none yet, else edits what
     * stands there.
     */
    void show(AnnouncementId announcement, Conversation conversation, Outgoing content);
}
