package io.wonce.domain.announcement;

import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Statement;
import java.time.Instant;
import java.util.Optional;

/**
 * What a message states about one order.
 *
 * @param id its key
 * @param message where it was said
 * @param threadRoot the root of the thread that the message stands in; empty for a message outside threads
 * @param position which statement of the message, counting from 0
 * @param statement what was said, as read
 * @param score how sure the reading was, from 0 to 1
 * @param author who said it
 * @param at when the message was posted
 * @param placement where it belongs
 * @param named the milestone that a person chose in the prompt; goes before the one read
 */
public record Announcement(
        AnnouncementId id,
        MessageRef message,
        Optional<MessageRef> threadRoot,
        int position,
        Statement statement,
        double score,
        Person author,
        Instant at,
        Placement placement,
        Optional<Milestone> named) {
    /** A win that names no milestone is a closed one ("Acme is binnen!", a CRM's "Closed Won"). */
    public static final Milestone UNNAMED = Milestone.SIGNED;

    /** The milestone it tells of; empty unless it announces a win. */
    public Optional<Milestone> milestone() {
        if (statement.kind() != Kind.WIN) {
            return Optional.empty();
        }
        return named.or(statement::milestone).or(() -> Optional.of(UNNAMED));
    }

    /** Where it is talked about: its thread, or the channel where it came by a command. */
    public Conversation conversation() {
        return threadRoot
                .map(root -> new Conversation(message.channel(), Optional.of(root)))
                .orElseGet(() -> Conversation.about(message));
    }

    /** Whether nobody has named the milestone, neither in the message nor in the prompt. */
    public boolean lacksMilestone() {
        return statement.kind() == Kind.WIN
                && named.isEmpty()
                && statement.milestone().isEmpty();
    }
}
