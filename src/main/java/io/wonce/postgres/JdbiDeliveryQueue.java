package io.wonce.postgres;

import io.wonce.app.port.Books;
import io.wonce.app.port.DeadLetters;
import io.wonce.app.port.Delivery;
import io.wonce.app.port.DeliveryQueue;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.statement.SqlStatement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The committed outbox. A delivery that is taken becomes due again when its lease ends, as perhaps sent; whoever answers for
 * it in time says otherwise. What it says is kept until it has arrived, since it may repeat what somebody typed; of what is given
 * up, until {@link DeadLetters} forgets it.
 */
final class JdbiDeliveryQueue implements DeliveryQueue {
    /** More than one, since another relay may be about to take the first. */
    private static final int MOST_HEADS = 16;

    private static final Logger LOG = LoggerFactory.getLogger(JdbiDeliveryQueue.class);

    private final Transactions transactions;
    private final Json json;
    private final Optional<Seal> seal;

    JdbiDeliveryQueue(Transactions transactions, Json json, Optional<Seal> seal) {
        this.transactions = transactions;
        this.json = json;
        this.seal = seal;
    }

    @Override
    public Optional<Delivery> take(Set<Platform> platforms, Instant now, Duration lease) {
        int unreadable;
        do {
            unreadable = 0;
            for (Head head : heads(platforms, now)) {
                try {
                    Optional<Delivery> delivery =
                            transactions.in(head.organisation(), session -> claim(session, head, now, now.plus(lease)));
                    if (delivery.isPresent()) {
                        return delivery;
                    }
                } catch (IllegalStateException newer) {
                    transactions.in(head.organisation(), session -> postpone(session, head, now.plus(lease)));
                    unreadable++;
                }
            }
        } while (unreadable == MOST_HEADS);
        return Optional.empty();
    }

    @Override
    public void arrived(Delivery delivery, MessageRef message) {
        transactions.in(
                delivery.organisation(),
                session -> answer(session.update("""
                                update outbox
                                set state = 'ARRIVED', perhaps_sent = false, failure = null, arrived_channel_id = :channel, arrived_message_id = :message,
                                    content = '{}'
                                where organisation_id = :organisation
                                  and id = :id
                                  and (state = 'WAITING' or (state = 'GIVEN_UP' and failure is not null))
                                """), delivery)
                        .bind("channel", message.channel().channelId())
                        .bind("message", message.messageId())
                        .execute());
    }

    @Override
    public void retry(Delivery delivery, Instant at, boolean perhapsSent) {
        transactions.in(
                delivery.organisation(),
                session -> answer(session.update("""
                                update outbox
                                set due_at = :at, perhaps_sent = :perhapsSent,
                                    unanswered = unanswered + case when :perhapsSent then 1 else 0 end
                                where organisation_id = :organisation
                                  and id = :id
                                  and state = 'WAITING'
                                  and attempt = :attempt
                                """), delivery)
                        .bind("attempt", delivery.attempt())
                        .bind("at", at)
                        .bind("perhapsSent", perhapsSent)
                        .execute());
    }

    @Override
    public boolean forward(Delivery delivery, String reason, Function<Books, Optional<Forwarding>> detour) {
        return transactions.in(
                delivery.organisation(),
                session -> detour.apply(new JdbiBooks(session, json, seal))
                        .filter(forwarding -> new Readdressing(session, json).readdress(delivery, forwarding, reason))
                        .isPresent());
    }

    @Override
    public void giveUp(Delivery delivery, String reason) {
        transactions.in(
                delivery.organisation(),
                session -> answer(session.update("""
                                update outbox
                                set state = 'GIVEN_UP', failure = :reason, perhaps_sent = :perhapsSent,
                                    content = case when :kept then content else '{}' end
                                where organisation_id = :organisation
                                  and id = :id
                                  and state = 'WAITING'
                                  and attempt = :attempt
                                """), delivery)
                        .bind("attempt", delivery.attempt())
                        .bind("perhapsSent", delivery.perhapsSent())
                        .bind("kept", isKept(delivery.content()))
                        .bind("reason", reason)
                        .execute());
    }

    /** An answer to a question of an hour ago helps nobody, and may repeat what they typed. */
    private static boolean isKept(Outgoing content) {
        return !(content instanceof Outgoing.Answered) && !content.holdsSecret();
    }

    @Override
    public Optional<Instant> nextDue(Set<Platform> platforms) {
        return transactions.across(handle -> handle.createQuery("select next_delivery(:platforms)")
                .bindArray("platforms", String.class, names(platforms))
                .mapTo(OffsetDateTime.class)
                .findOne()
                .map(OffsetDateTime::toInstant));
    }

    private List<Head> heads(Set<Platform> platforms, Instant now) {
        return transactions.across(handle -> handle.createQuery(
                        "select organisation_id, seq from due_deliveries(:platforms, :now, :most)")
                .bindArray("platforms", String.class, names(platforms))
                .bind("now", now)
                .bind("most", MOST_HEADS)
                .map((columns, context) -> new Head(
                        new OrganisationId(columns.getObject("organisation_id", UUID.class)), columns.getLong("seq")))
                .list());
    }

    private Optional<Delivery> claim(Session session, Head head, Instant now, Instant leaseEnd) {
        return session.query("""
                        with head as (
                            select seq, perhaps_sent
                            from outbox
                            where organisation_id = :organisation
                              and seq = :seq
                              and state = 'WAITING'
                              and due_at <= :now
                            for update skip locked),
                        taken as (
                            update outbox o
                            set attempt = o.attempt + 1, due_at = :leaseEnd, perhaps_sent = true
                            from head
                            where o.organisation_id = :organisation
                              and o.seq = head.seq
                            returning o.id, o.platform, o.channel_id, o.thread_root_id, o.edits, o.content, o.attempt, o.unanswered,
                                o.created_at, head.perhaps_sent)
                        select t.id, t.platform, t.channel_id, t.thread_root_id, t.content, t.attempt, t.unanswered, t.perhaps_sent,
                            t.created_at, e.arrived_channel_id, e.arrived_message_id
                        from taken t
                        left join lateral (
                            select o.arrived_channel_id, o.arrived_message_id
                            from outbox o
                            where o.organisation_id = :organisation
                              and o.seq = t.edits
                              and o.state = 'ARRIVED'
                            union all
                            (select o.arrived_channel_id, o.arrived_message_id
                            from outbox o
                            where o.organisation_id = :organisation
                              and o.seq > t.edits
                              and o.edits = t.edits
                              and o.state = 'ARRIVED'
                            order by o.seq
                            limit 1)
                            limit 1) e on true
                        """)
                .bind("seq", head.seq())
                .bind("now", now)
                .bind("leaseEnd", leaseEnd)
                .map(new DeliveryRows(session.organisation(), new KeptContent(json, seal)))
                .findOne();
    }

    /** Of this nothing was sent: it waits for another version or another key, and nothing but its own conversation waits with it. */
    private int postpone(Session session, Head head, Instant until) {
        LOG.warn(
                "delivery {} of organisation {} waits: a newer version wrote it, or another WONCE_KEY sealed it",
                head.seq(),
                head.organisation());
        return session.update("""
                        update outbox
                        set due_at = :until
                        where organisation_id = :organisation
                          and seq = :seq
                          and state = 'WAITING'
                        """).bind("seq", head.seq()).bind("until", until).execute();
    }

    private static <S extends SqlStatement<S>> S answer(S sql, Delivery delivery) {
        return sql.bind("id", delivery.id().value());
    }

    private static List<String> names(Set<Platform> platforms) {
        return platforms.stream().map(Platform::name).sorted().toList();
    }

    /** The first delivery of a conversation. */
    private record Head(OrganisationId organisation, long seq) {}
}
