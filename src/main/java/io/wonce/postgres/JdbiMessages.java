package io.wonce.postgres;

import io.wonce.app.port.Messages;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.deal.DealId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/** The messages that announce something; a thread lies in the channel of its root. */
final class JdbiMessages implements Messages {
    private static final int MOST_DEALS = 20;

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
                        .bind("fingerprint", Fingerprint.of(message.text()).value())
                        .bind("at", message.at())
                        .execute()
                == 1;
        return first ? Claim.FIRST : earlierClaim(message.ref());
    }

    @Override
    public Optional<String> revise(MessageRef message, String text) {
        return session.query("""
                        with before as (
                            select text
                            from message
                            where organisation_id = :organisation
                              and platform = :platform
                              and channel_id = :channel
                              and message_id = :message
                              and deleted_at is null
                            for update)
                        update message m
                        set text = nullif(:text, ''), fingerprint = case when :text <> '' then :fingerprint end
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
    public void markLate(MessageRef message) {
        new LateMessages(session).mark(message);
    }

    @Override
    public boolean isLate(MessageRef message) {
        return new LateMessages(session).contain(message);
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
    public List<DealId> threadDeals(MessageRef threadRoot) {
        return deals(session.query("""
                        select deal
                        from announcement
                        where organisation_id = :organisation
                          and platform = :platform
                          and channel_id = :channel
                          and (message_id = :message or thread_root_id = :message)
                          and deal is not null
                        group by deal
                        order by max(posted_at) desc, deal desc
                        limit :most
                        """).bindMap(Session.key(threadRoot)));
    }

    @Override
    public List<DealId> sameTextDeals(MessageRef message, Instant since) {
        return deals(session.query("""
                        select a.deal
                        from message claimed
                        join message m on m.organisation_id = claimed.organisation_id and m.fingerprint = claimed.fingerprint
                        join announcement a
                            on a.organisation_id = m.organisation_id
                            and a.platform = m.platform
                            and a.channel_id = m.channel_id
                            and a.message_id = m.message_id
                        where claimed.organisation_id = :organisation
                          and claimed.platform = :platform
                          and claimed.channel_id = :channel
                          and claimed.message_id = :message
                          and m.posted_at > :since
                          and (m.platform, m.channel_id, m.message_id)
                              <> (claimed.platform, claimed.channel_id, claimed.message_id)
                          and a.deal is not null
                        group by a.deal
                        order by max(m.posted_at) desc, a.deal desc
                        limit :most
                        """).bindMap(Session.key(message)).bind("since", since));
    }

    @Override
    public List<DealId> neighbourDeals(MessageRef message, int limit) {
        return deals(session.query("""
                        select near.deal
                        from (
                            select deal, posted_at, number
                            from announcement
                            where organisation_id = :organisation
                              and platform = :platform
                              and channel_id = :channel
                              and posted_at <= (
                                  select m.posted_at
                                  from message m
                                  where m.organisation_id = :organisation
                                    and m.platform = :platform
                                    and m.channel_id = :channel
                                    and m.message_id = :message)
                              and message_id <> :message
                            order by posted_at desc, number desc
                            limit :limit) near
                        where near.deal is not null
                        group by near.deal
                        order by max(near.posted_at) desc, max(near.number) desc
                        limit :most
                        """).bindMap(Session.key(message)).bind("limit", limit));
    }

    private Claim earlierClaim(MessageRef message) {
        boolean deletedUnseen = session.query("""
                        select posted_at is null
                        from message
                        where organisation_id = :organisation
                          and platform = :platform
                          and channel_id = :channel
                          and message_id = :message
                        """)
                .bindMap(Session.key(message))
                .mapTo(boolean.class)
                .findOne()
                .orElse(false);
        return deletedUnseen ? Claim.DELETED : Claim.KNOWN;
    }

    private static List<DealId> deals(Query query) {
        return query.bind("most", MOST_DEALS).mapTo(long.class).map(DealId::new).list();
    }
}
