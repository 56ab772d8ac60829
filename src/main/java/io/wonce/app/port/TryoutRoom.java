package io.wonce.app.port;

import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The memory of the try-out chat, which is a chat platform of its own. All calls are transactions of their own. */
public interface TryoutRoom {
    /** What a person typed. */
    MessageRef say(OrganisationId organisation, Conversation conversation, PersonRef author, String text, Instant at);

    /** Edits a person's own message; false where it is not theirs or gone. */
    boolean edit(OrganisationId organisation, MessageRef message, PersonRef author, String text, Instant at);

    /** Deletes a person's own message; false where it is not theirs or gone. */
    boolean delete(OrganisationId organisation, MessageRef message, PersonRef author);

    /** Adds the reaction, or takes it away where it stands. */
    void react(OrganisationId organisation, MessageRef message, PersonRef who, String emoji);

    /** What Wonce says: posts or edits, once for each outbox id. */
    MessageRef put(
            OutboxId id,
            OrganisationId organisation,
            Conversation conversation,
            Optional<MessageRef> edits,
            Outgoing content);

    /** The message that was put for this outbox id. */
    Optional<MessageRef> find(OutboxId id, OrganisationId organisation);

    /** The last {@code limit} messages of a channel with all threads, oldest first. */
    List<Line> lines(OrganisationId organisation, String channelId, int limit);

    /**
     * One message of the try-out chat.
     *
     * @param ref its key
     * @param threadRoot the message it hangs on
     * @param author who typed it; empty: Wonce
     * @param text what was typed; blank for Wonce
     * @param content what Wonce says; empty for people
     * @param at when
     * @param edited whether it was changed by its author
     * @param reactions who reacted, by emoji
     */
    record Line(
            MessageRef ref,
            Optional<MessageRef> threadRoot,
            Optional<PersonRef> author,
            String text,
            Optional<Outgoing> content,
            Instant at,
            boolean edited,
            Map<String, Set<PersonRef>> reactions) {}
}
