package io.wonce.postgres;

import io.wonce.app.port.OutboxId;
import io.wonce.app.port.TryoutRoom;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The memory of the try-out chat. */
final class JdbiTryoutRoom implements TryoutRoom {
    private final Transactions transactions;
    private final Json json;
    private final InstantSource clock;

    JdbiTryoutRoom(Transactions transactions, Json json, InstantSource clock) {
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public MessageRef say(
            OrganisationId organisation, Conversation conversation, PersonRef author, String text, Instant at) {
        MessageRef message = newMessage(conversation);
        transactions.in(
                organisation,
                session -> session.update("""
                        insert into tryout_message (
                            organisation_id, channel_id, message_id, thread_root_id, author_platform, author_id, text, said_at)
                        values (:organisation, :channel, :message, :threadRoot, :authorPlatform, :author, :text, :at)
                        """)
                        .bind("channel", message.channel().channelId())
                        .bind("message", message.messageId())
                        .bind("threadRoot", conversation.threadRoot().map(MessageRef::messageId))
                        .bind("authorPlatform", author.platform())
                        .bind("author", author.personId())
                        .bind("text", text)
                        .bind("at", at)
                        .execute());
        return message;
    }

    @Override
    public boolean edit(OrganisationId organisation, MessageRef message, PersonRef author, String text, Instant at) {
        return transactions.in(
                organisation,
                session -> session.update("""
                                update tryout_message
                                set text = :text, edited = true
                                where organisation_id = :organisation
                                  and channel_id = :channel
                                  and message_id = :message
                                  and author_platform = :authorPlatform
                                  and author_id = :author
                                """)
                                .bind("channel", message.channel().channelId())
                                .bind("message", message.messageId())
                                .bind("authorPlatform", author.platform())
                                .bind("author", author.personId())
                                .bind("text", text)
                                .execute()
                        == 1);
    }

    @Override
    public boolean delete(OrganisationId organisation, MessageRef message, PersonRef author) {
        return transactions.in(
                organisation,
                session -> session.update("""
                                delete from tryout_message
                                where organisation_id = :organisation
                                  and channel_id = :channel
                                  and message_id = :message
                                  and author_platform = :authorPlatform
                                  and author_id = :author
                                """)
                                .bind("channel", message.channel().channelId())
                                .bind("message", message.messageId())
                                .bind("authorPlatform", author.platform())
                                .bind("author", author.personId())
                                .execute()
                        == 1);
    }

    @Override
    public void react(OrganisationId organisation, MessageRef message, PersonRef who, String emoji) {
        transactions.in(organisation, session -> new TryoutReactions(session).toggle(message, who, emoji));
    }

    @Override
    public MessageRef put(
            OutboxId id,
            OrganisationId organisation,
            Conversation conversation,
            Optional<MessageRef> edits,
            Outgoing content) {
        return transactions.in(organisation, session -> {
            if (content instanceof Outgoing.Sign sign) {
                new TryoutReactions(session).show(sign);
                return sign.message();
            }
            return new TryoutPosts(session, json).put(id, conversation, edits, content, clock.instant());
        });
    }

    @Override
    public Optional<MessageRef> find(OutboxId id, OrganisationId organisation) {
        return transactions.in(organisation, session -> new TryoutPosts(session, json).find(id));
    }

    @Override
    public List<Line> lines(OrganisationId organisation, String channelId, int limit) {
        return transactions.in(organisation, session -> new TryoutPosts(session, json).lines(channelId, limit));
    }

    static MessageRef newMessage(Conversation conversation) {
        ChannelRef channel =
                new ChannelRef(Platform.BROWSER, conversation.channel().channelId());
        return new MessageRef(channel, UUID.randomUUID().toString());
    }
}
