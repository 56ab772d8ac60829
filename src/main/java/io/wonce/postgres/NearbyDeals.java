package io.wonce.postgres;

import io.wonce.app.port.Nearby;
import io.wonce.domain.chat.MessageRef;
import java.time.Instant;
import java.util.Optional;

/** Looks around a message, all at once; a thread lies in the channel of its root. */
final class NearbyDeals {
    private static final int MOST = 20;

    private final Session session;

    NearbyDeals(Session session) {
        this.session = session;
    }

    Nearby around(MessageRef message, Optional<MessageRef> threadRoot, Instant since, int neighbours) {
        return session.query("""
                        select
                            array(
                                select deal
                                from announcement
                                where organisation_id = :organisation
                                  and platform = :platform
                                  and channel_id = :channel
                                  and (message_id = :threadRoot or thread_root_id = :threadRoot)
                                  and deal is not null
                                group by deal
                                order by max(posted_at) desc, deal desc
                                limit :most) as thread,
                            array(
                                select a.deal
                                from message m
                                join announcement a
                                    on a.organisation_id = m.organisation_id
                                    and a.platform = m.platform
                                    and a.channel_id = m.channel_id
                                    and a.message_id = m.message_id
                                where m.organisation_id = :organisation
                                  and m.fingerprint = claimed.fingerprint
                                  and m.posted_at > :since
                                  and (m.platform, m.channel_id, m.message_id) <> (:platform, :channel, :message)
                                  and a.deal is not null
                                group by a.deal
                                order by max(m.posted_at) desc, a.deal desc
                                limit :most) as same_text,
                            array(
                                select near.deal
                                from (
                                    select deal, posted_at, number
                                    from announcement
                                    where organisation_id = :organisation
                                      and platform = :platform
                                      and channel_id = :channel
                                      and posted_at <= claimed.posted_at
                                      and message_id <> :message
                                    order by posted_at desc, number desc
                                    limit :neighbours) near
                                where near.deal is not null
                                group by near.deal
                                order by max(near.posted_at) desc, max(near.number) desc
                                limit :most) as neighbours
                        from message claimed
                        where claimed.organisation_id = :organisation
                          and claimed.platform = :platform
                          and claimed.channel_id = :channel
                          and claimed.message_id = :message
                        """)
                .bindMap(Session.key(message))
                .bind("threadRoot", threadRoot.map(MessageRef::messageId))
                .bind("since", since)
                .bind("neighbours", neighbours)
                .bind("most", MOST)
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return new Nearby(row.deals("thread"), row.deals("same_text"), row.deals("neighbours"));
                })
                .one();
    }

    boolean isAmongOrders(MessageRef answer, MessageRef root) {
        return session.query("""
                        select exists (
                            select 1
                            from announcement
                            where organisation_id = :organisation
                              and platform = :platform
                              and channel_id = :channel
                              and (message_id = :root or thread_root_id = :root)
                              and message_id <> :message
                              and placement in ('ON', 'UNRESOLVED'))
                        """)
                .bindMap(Session.key(answer))
                .bind("root", root.messageId())
                .mapTo(boolean.class)
                .one();
    }
}
