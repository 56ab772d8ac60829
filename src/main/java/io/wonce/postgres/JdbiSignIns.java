package io.wonce.postgres;

import io.wonce.app.port.SignIns;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.organisation.Ticket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;

/** Who may look at a ledger in a browser. A ticket names its organisation, so that nothing is looked for past the walls. */
final class JdbiSignIns implements SignIns {
    private final Transactions transactions;

    JdbiSignIns(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void offer(Ticket link, PersonRef person, Instant now, Instant end) {
        transactions.in(link.organisation(), session -> {
            session.update("""
                            delete from sign_in_link
                            where organisation_id = :organisation
                              and ends_at <= :now
                            """).bind("now", now).execute();
            return session.update("""
                            insert into sign_in_link (organisation_id, ticket, platform, person_id, ends_at)
                            values (:organisation, :ticket, :platform, :person, :end)
                            """)
                    .bind("ticket", hash(link))
                    .bind("platform", person.platform())
                    .bind("person", person.personId())
                    .bind("end", end)
                    .execute();
        });
    }

    @Override
    public boolean isOpen(Ticket link, Instant now) {
        return transactions.in(
                link.organisation(),
                session -> session.query("""
                                select exists (
                                    select 1
                                    from sign_in_link
                                    where organisation_id = :organisation
                                      and ticket = :ticket
                                      and ends_at > :now)
                                """)
                        .bind("ticket", hash(link))
                        .bind("now", now)
                        .mapTo(boolean.class)
                        .one());
    }

    @Override
    public Optional<PersonRef> use(Ticket link, Instant now) {
        return transactions.in(
                link.organisation(),
                session -> session.query("""
                                delete from sign_in_link
                                where organisation_id = :organisation
                                  and ticket = :ticket
                                  and ends_at > :now
                                returning platform as by_platform, person_id as by_id
                                """)
                        .bind("ticket", hash(link))
                        .bind("now", now)
                        .map((columns, context) ->
                                new Row(columns).maybePerson("by").orElseThrow())
                        .findOne());
    }

    @Override
    public void begin(Ticket session, PersonRef person, Instant now, Instant end) {
        transactions.in(session.organisation(), open -> {
            open.update("""
                            delete from browser_session
                            where organisation_id = :organisation
                              and ends_at <= :now
                            """).bind("now", now).execute();
            return open.update("""
                            insert into browser_session (organisation_id, ticket, platform, person_id, began_at, ends_at)
                            values (:organisation, :ticket, :platform, :person, :now, :end)
                            """)
                    .bind("ticket", hash(session))
                    .bind("platform", person.platform())
                    .bind("person", person.personId())
                    .bind("now", now)
                    .bind("end", end)
                    .execute();
        });
    }

    @Override
    public Optional<Session> find(Ticket session, Instant now) {
        return transactions.in(
                session.organisation(),
                open -> open.query("""
                                select platform as by_platform, person_id as by_id, began_at, ends_at
                                from browser_session
                                where organisation_id = :organisation
                                  and ticket = :ticket
                                  and ends_at > :now
                                """)
                        .bind("ticket", hash(session))
                        .bind("now", now)
                        .map((columns, context) -> {
                            Row row = new Row(columns);
                            return new Session(
                                    row.maybePerson("by").orElseThrow(),
                                    row.instant("began_at"),
                                    row.instant("ends_at"));
                        })
                        .findOne());
    }

    @Override
    public void prolong(Ticket session, Instant end) {
        transactions.in(
                session.organisation(),
                open -> open.update("""
                                update browser_session
                                set ends_at = :end
                                where organisation_id = :organisation
                                  and ticket = :ticket
                                """)
                        .bind("ticket", hash(session))
                        .bind("end", end)
                        .execute());
    }

    @Override
    public void end(Ticket session) {
        transactions.in(
                session.organisation(),
                open -> open.update("""
                                delete from browser_session
                                where organisation_id = :organisation
                                  and ticket = :ticket
                                """).bind("ticket", hash(session)).execute());
    }

    static byte[] hash(Ticket ticket) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(ticket.secret().getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("this Java has no SHA-256", impossible);
        }
    }
}
