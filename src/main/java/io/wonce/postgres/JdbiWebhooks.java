package io.wonce.postgres;

import io.wonce.app.port.Webhooks;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.Webhook;
import io.wonce.domain.organisation.WebhookAddress;
import io.wonce.domain.organisation.WebhookSecret;
import io.wonce.domain.outgoing.Signal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where an organisation wants to be told of what happens. */
final class JdbiWebhooks implements Webhooks {
    private final Session session;
    private final Json json;
    private final Optional<Seal> seal;

    JdbiWebhooks(Session session, Json json, Optional<Seal> seal) {
        this.session = session;
        this.json = json;
        this.seal = seal;
    }

    /** What a secret is bound to, so that nobody who writes in the database moves it elsewhere. */
    static String row(OrganisationId organisation, String name) {
        return "webhook " + organisation + " " + name;
    }

    @Override
    public boolean canKeep() {
        return seal.isPresent();
    }

    @Override
    public boolean add(String name, WebhookAddress address, WebhookSecret secret, PersonRef by, Instant at) {
        boolean isNew = session.update("""
                                insert into webhook (organisation_id, name, address, secret, made_platform, made_by, made_at, due_at)
                                values (:organisation, :name, :address, :secret, :platform, :by, :at, to_timestamp(0))
                                on conflict (organisation_id, name) where removed_at is null do nothing
                                """)
                        .bind("name", name)
                        .bind("address", address.value())
                        .bind("secret", sealed(name, secret))
                        .bind("platform", by.platform())
                        .bind("by", by.personId())
                        .bind("at", at)
                        .execute()
                == 1;
        if (isNew) {
            session.decide();
        }
        return isNew;
    }

    @Override
    public List<Webhook> all() {
        return session.query("""
                        select w.name, w.address, w.made_at, w.failing_since, w.stopped_at, (
                            select count(*)
                            from webhook_signal s
                            where s.organisation_id = w.organisation_id
                              and s.webhook = w.number) as waiting
                        from webhook w
                        where w.organisation_id = :organisation
                          and w.removed_at is null
                        order by w.name
                        """)
                .map((columns, context) -> webhook(new Row(columns)))
                .list();
    }

    @Override
    public boolean rotate(String name, WebhookSecret secret, PersonRef by, Instant at, Instant overlap) {
        return session.update("""
                        update webhook
                        set former_secret = secret, former_until = :overlap, secret = :secret,
                            rotated_platform = :platform, rotated_by = :by, rotated_at = :at
                        where organisation_id = :organisation
                          and name = :name
                          and removed_at is null
                          and coalesce(former_until <= :at, true)
                        """)
                        .bind("overlap", overlap)
                        .bind("secret", sealed(name, secret))
                        .bind("platform", by.platform())
                        .bind("by", by.personId())
                        .bind("at", at)
                        .bind("name", name)
                        .execute()
                == 1;
    }

    @Override
    public boolean remove(String name, PersonRef by, Instant at) {
        return session.query("""
                        update webhook
                        set removed_at = :at, removed_platform = :platform, removed_by = :by
                        where organisation_id = :organisation
                          and name = :name
                          and removed_at is null
                        returning number
                        """)
                .bind("at", at)
                .bind("platform", by.platform())
                .bind("by", by.personId())
                .bind("name", name)
                .mapTo(long.class)
                .findOne()
                .map(this::forget)
                .isPresent();
    }

    @Override
    public boolean resume(String name) {
        return session.update("""
                        update webhook
                        set stopped_at = null, failing_since = null, attempt = 0, due_at = to_timestamp(0)
                        where organisation_id = :organisation
                          and name = :name
                          and removed_at is null
                        """).bind("name", name).execute() == 1;
    }

    @Override
    public boolean isHeard() {
        return session.query("""
                        select exists (
                            select 1
                            from webhook
                            where organisation_id = :organisation
                              and stopped_at is null
                              and removed_at is null)
                        """).mapTo(boolean.class).one();
    }

    @Override
    public void raise(Signal signal, Instant at) {
        session.update("""
                        insert into webhook_signal (organisation_id, webhook, id, signal, at)
                        select organisation_id, number, :id, cast(:signal as jsonb), :at
                        from webhook
                        where organisation_id = :organisation
                          and stopped_at is null
                          and removed_at is null
                        order by number
                        """)
                .bind("id", UUID.randomUUID())
                .bind("signal", json.of(signal))
                .bind("at", at)
                .execute();
    }

    @Override
    public List<Restatement> lockTold() {
        session.lock("signalled restatements");
        return session.query("""
                        select restatement
                        from signalled_restatement
                        where organisation_id = :organisation
                        order by first_day desc, end_day desc
                        """)
                .mapTo(String.class)
                .map(told -> ((Signal.CountRestated) json.signal(told)).restatement())
                .list();
    }

    @Override
    public void tell(Restatement restatement) {
        session.update("""
                        insert into signalled_restatement (organisation_id, first_day, end_day, restatement)
                        values (:organisation, :first, :end, cast(:restatement as jsonb))
                        on conflict (organisation_id, first_day, end_day) do update
                        set restatement = excluded.restatement
                        """)
                .bind("first", restatement.period().first())
                .bind("end", restatement.period().end())
                .bind("restatement", json.of(new Signal.CountRestated(restatement)))
                .execute();
    }

    private int forget(long webhook) {
        return session.update("""
                        delete from webhook_signal
                        where organisation_id = :organisation
                          and webhook = :webhook
                        """).bind("webhook", webhook).execute();
    }

    private byte[] sealed(String name, WebhookSecret secret) {
        return seal.orElseThrow(() -> new IllegalStateException("secrets of webhooks need WONCE_KEY"))
                .close(secret.value(), row(session.organisation(), name));
    }

    private static Webhook webhook(Row row) throws SQLException {
        return new Webhook(
                row.text("name"),
                new WebhookAddress(row.text("address")),
                row.instant("made_at"),
                row.count("waiting"),
                row.maybeInstant("failing_since"),
                row.maybeInstant("stopped_at"));
    }
}
