package io.wonce.postgres;

import io.wonce.app.port.Messages;
import io.wonce.app.port.Nearby;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The messages that announce something. */
final class JdbiMessages implements Messages {
    private final Session session;

    JdbiMessages(Session session) {
        this.session = session;
    }

    @Override
    public Claim claim(IncomingMessage message) {
        boolean first = session.update("""
                                insert into message (
                                    organisation_id, platform, channel_id, message_id, client_message_id, thread_root_id,
                                    author_platform, author_id, text, fingerprint, posted_at)
                                values (
                                    :organisation, :platform, :channel, :message, :clientMessage, :threadRoot,
                                    :authorPlatform, :author, :text, :fingerprint, :at)
                                on conflict do nothing
                                """)
                        .bindMap(Session.key(message.ref()))
                        .bind("clientMessage", message.clientMessageId())
                        .bind("threadRoot", message.threadRoot().map(MessageRef::messageId))
                        .bind("authorPlatform", message.author().ref().platform())
                        .bind("author", message.author().ref().personId())
                        .bind("text", message.text())
                        .bind("fingerprint", fingerprint(message))
                        .bind("at", message.at())
                        .execute()
                == 1;
        return first ? Claim.FIRST : earlierClaim(message.ref());
    }

    @Override
    public MessageRef claimed(MessageRef message) {
        return session.query("""
                        select platform, channel_id
                        from message
                        where organisation_id = :organisation
                          and message_id = :message
                          and message_id like 'command:api:%'
                        """)
                .bind("message", message.messageId())
                .map((columns, context) -> new MessageRef(
                        new ChannelRef(
                                Platform.valueOf(columns.getString("platform")), columns.getString("channel_id")),
                        message.messageId()))
                .one();
    }

    @Override
    public Optional<String> revise(MessageRef message, String text) {
        return session.query("""
                        with before as (
                            select text, text is null and text_removed as removed
                            from message
                            where organisation_id = :organisation
                              and platform = :platform
                              and channel_id = :channel
                              and message_id = :message
                              and deleted_at is null
                            for update)
                        update message m
                        set text = case when not before.removed then nullif(:text, '') end,
                            fingerprint = case when :text <> '' and not before.removed then :fingerprint end
                        from before
                        where m.organisation_id = :organisation
                          and m.platform = :platform
                          and m.channel_id = :channel
                          and m.message_id = :message
                        returning coalesce(before.text, '')
                        """)
                .bindMap(Session.key(message))
                .bind("text", text)
                .bind("fingerprint", Fingerprint.of(text).value())
                .mapTo(String.class)
                .findOne();
    }

    @Override
    public void bury(MessageRef message, Instant at) {
        session.update("""
                        insert into message (organisation_id, platform, channel_id, message_id, deleted_at)
                        values (:organisation, :platform, :channel, :message, :at)
                        on conflict (organisation_id, platform, channel_id, message_id)
                        do update set deleted_at = coalesce(message.deleted_at, excluded.deleted_at), text = null, fingerprint = null
                        """).bindMap(Session.key(message)).bind("at", at).execute();
    }

    @Override
    public void exhume(MessageRef message) {
        session.update("""
                        update message
                        set deleted_at = null
                        where organisation_id = :organisation
                          and platform = :platform
                          and channel_id = :channel
                          and message_id = :message
                          and posted_at is not null
                        """).bindMap(Session.key(message)).execute();
    }

    @Override
    public void markLate(MessageRef message) {
        session.update("""
                        update message
                        set late = true
                        where organisation_id = :organisation
                          and platform = :platform
                          and channel_id = :channel
                          and message_id = :message
                        """).bindMap(Session.key(message)).execute();
    }

    @Override
    public boolean isLate(MessageRef message) {
        return is("late", message);
    }

    @Override
    public Optional<String> text(MessageRef message) {
        return session.query("""
                        select text
                        from message
                        where organisation_id = :organisation
                          and platform = :platform
                          and channel_id = :channel
                          and message_id = :message
                          and text is not null
                        """)
                .bindMap(Session.key(message))
                .mapTo(String.class)
                .findOne();
    }

    @Override
    public boolean isRemoved(MessageRef message) {
        return is("text is null and text_removed", message);
    }

    @Override
    public Nearby nearby(MessageRef message, Optional<MessageRef> threadRoot, Instant since, int neighbours) {
        return new NearbyDeals(session).around(message, threadRoot, since, neighbours);
    }

    @Override
    public boolean isAmongOrders(MessageRef answer, MessageRef root) {
        return new NearbyDeals(session).isAmongOrders(answer, root);
    }

    /** Two orders that a program calls the same, or nothing, are not one text posted twice. */
    private static Optional<UUID> fingerprint(IncomingMessage message) {
        return Optional.of(message)
                .filter(said -> !said.ref().isProgram())
                .map(said -> Fingerprint.of(said.text()).value());
    }

    private Claim earlierClaim(MessageRef message) {
        return is("posted_at is null", message) ? Claim.DELETED : Claim.KNOWN;
    }

    /** Whether {@code condition}, in SQL, is true of a message that is known. */
    private boolean is(String condition, MessageRef message) {
        return session.query("""
                        select %s
                        from message
                        where organisation_id = :organisation
                          and platform = :platform
                          and channel_id = :channel
                          and message_id = :message
                        """.formatted(condition))
                .bindMap(Session.key(message))
                .mapTo(boolean.class)
                .findOne()
                .orElse(false);
    }
}
