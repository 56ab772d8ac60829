package io.wonce.postgres;

import io.wonce.app.port.Books;
import io.wonce.app.port.WebhookQueue;
import io.wonce.domain.organisation.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.statement.SqlStatement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What waits to be told to webhooks. Whoever takes something holds the webhook by a lease, so that it is told one thing at a time. */
final class JdbiWebhookQueue implements WebhookQueue {
    /** More than one, since others may be about to take the first. */
    private static final int MOST_HEADS = 16;

    private static final Logger LOG = LoggerFactory.getLogger(JdbiWebhookQueue.class);

    private final Transactions transactions;
    private final Json json;
    private final Optional<Seal> seal;
    private final CallRows calls;

    JdbiWebhookQueue(Transactions transactions, Json json, Optional<Seal> seal) {
        this.transactions = transactions;
        this.json = json;
        this.seal = seal;
        this.calls = new CallRows(json, seal);
    }

    @Override
    public Optional<Call> take(Instant now, Duration lease, Set<OrganisationId> busy) {
        int unreadable;
        do {
            unreadable = 0;
            for (Head head : heads(now, busy)) {
                try {
                    Optional<Call> call =
                            transactions.in(head.organisation(), session -> claim(session, head, now, now.plus(lease)));
                    if (call.isPresent()) {
                        return call;
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
    public void arrived(Call call, Instant now) {
        transactions.in(call.organisation(), session -> {
            session.update("""
                            delete from webhook_signal
                            where organisation_id = :organisation
                              and number = :number
                            """).bind("number", call.number()).execute();
            return held(session.update("""
                            update webhook
                            set attempt = 0, failing_since = null, due_at = :now
                            where organisation_id = :organisation
                              and number = :webhook
                              and attempt = :attempt
                            """), call).bind("now", now).execute();
        });
    }

    @Override
    public void retry(Call call, Instant now, Instant at) {
        transactions.in(
                call.organisation(),
                session -> held(session.update("""
                                update webhook
                                set due_at = :at, failing_since = coalesce(failing_since, :now)
                                where organisation_id = :organisation
                                  and number = :webhook
                                  and attempt = :attempt
                                """), call)
                        .bind("at", at)
                        .bind("now", now)
                        .execute());
    }

    @Override
    public void stop(Call call, Instant now, Consumer<Books> tell) {
        transactions.in(call.organisation(), session -> {
            boolean isStopped = held(session.update("""
                                    update webhook
                                    set stopped_at = :now, failing_since = coalesce(failing_since, :now)
                                    where organisation_id = :organisation
                                      and number = :webhook
                                      and attempt = :attempt
                                      and stopped_at is null
                                      and removed_at is null
                                    """), call).bind("now", now).execute() == 1;
            if (isStopped) {
                session.update("""
                                delete from webhook_signal
                                where organisation_id = :organisation
                                  and webhook = :webhook
                                """).bind("webhook", call.webhook()).execute();
                tell.accept(new JdbiBooks(session, json, seal));
            }
            return isStopped;
        });
    }

    @Override
    public Optional<Instant> nextDue() {
        return transactions.across(handle -> handle.createQuery("select next_webhook()")
                .mapTo(OffsetDateTime.class)
                .findOne()
                .map(OffsetDateTime::toInstant));
    }

    private List<Head> heads(Instant now, Set<OrganisationId> busy) {
        return transactions.across(handle -> handle.createQuery(
                        "select organisation_id, number from due_webhooks(:now, :busy, :most)")
                .bindArray(
                        "busy",
                        UUID.class,
                        busy.stream().map(OrganisationId::value).toList())
                .bind("now", now)
                .bind("most", MOST_HEADS)
                .map((columns, context) -> new Head(
                        new OrganisationId(columns.getObject("organisation_id", UUID.class)),
                        columns.getLong("number")))
                .list());
    }

    private Optional<Call> claim(Session session, Head head, Instant now, Instant leaseEnd) {
        return session.query("""
                        with head as (
                            select number
                            from webhook
                            where organisation_id = :organisation
                              and number = :number
                              and due_at <= :now
                              and stopped_at is null
                              and removed_at is null
                            for no key update skip locked),
                        taken as (
                            update webhook w
                            set attempt = w.attempt + 1, due_at = :leaseEnd
                            from head
                            where w.organisation_id = :organisation
                              and w.number = head.number
                            returning w.number, w.name, w.address, w.secret, w.former_secret, w.former_until, w.attempt,
                                w.failing_since)
                        select t.number as webhook, t.name, t.address, t.secret,
                            case when t.former_until > :now then t.former_secret end as former_secret, t.attempt, t.failing_since,
                            s.number, s.id, s.signal, s.at
                        from taken t
                        join lateral (
                            select number, id, signal, at
                            from webhook_signal
                            where organisation_id = :organisation
                              and webhook = t.number
                            order by number
                            limit 1) s on true
                        """)
                .bind("number", head.number())
                .bind("now", now)
                .bind("leaseEnd", leaseEnd)
                .map((columns, context) -> calls.call(session.organisation(), columns))
                .findOne();
    }

    /** Nothing was tried: it waits until that can be done. */
    private static int postpone(Session session, Head head, Instant until) {
        LOG.warn(
                "webhook {} of organisation {} waits: a newer version wrote what it is to be told next",
                head.number(),
                head.organisation());
        return session.update("""
                        update webhook
                        set due_at = :until
                        where organisation_id = :organisation
                          and number = :number
                        """)
                .bind("number", head.number())
                .bind("until", until)
                .execute();
    }

    private static <S extends SqlStatement<S>> S held(S sql, Call call) {
        return sql.bind("webhook", call.webhook()).bind("attempt", call.attempt());
    }

    /** A webhook that is due. */
    private record Head(OrganisationId organisation, long number) {}
}
