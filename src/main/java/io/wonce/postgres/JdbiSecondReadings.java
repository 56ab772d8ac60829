package io.wonce.postgres;

import io.wonce.app.port.Endpoint;
import io.wonce.app.port.SecondReadings;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.organisation.SecondReaderAddress;
import io.wonce.domain.organisation.SecondReaderChoice;
import io.wonce.domain.organisation.SecondReaderKey;
import io.wonce.domain.organisation.SecondReading;
import io.wonce.domain.organisation.Setback;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The second reader: what was chosen, and what was sent. */
final class JdbiSecondReadings implements SecondReadings {
    /** What was missed in Slack is fetched for as long. */
    private static final Duration MEMORY = Duration.ofDays(15);

    private static final Logger LOG = LoggerFactory.getLogger(JdbiSecondReadings.class);

    private final Session session;
    private final SecondReaderKeys keys;

    JdbiSecondReadings(Session session, Optional<Seal> seal) {
        this.session = session;
        this.keys = new SecondReaderKeys(session, seal);
    }

    @Override
    public SecondReading in(YearMonth month) {
        return session.query("""
                        select r.address, r.model, r.monthly_budget, r.credentials is not null as has_key, r.failure, r.failed_at,
                            coalesce(m.sent, 0) as sent
                        from organisation o
                        left join second_reader r using (organisation_id)
                        left join second_reader_month m on m.organisation_id = o.organisation_id and m.month = :month
                        where o.organisation_id = :organisation
                        """)
                .bind("month", month.atDay(1))
                .map((columns, context) -> reading(new Row(columns)))
                .one();
    }

    @Override
    public void choose(SecondReaderChoice choice, Optional<SecondReaderKey> key) {
        keys.forgetThoseOfOthers(choice.address());
        session.update("""
                        insert into second_reader (organisation_id, address, model, monthly_budget)
                        values (:organisation, :address, :model, :budget)
                        on conflict (organisation_id) do update
                        set address = excluded.address, model = excluded.model, monthly_budget = excluded.monthly_budget,
                            failure = null, failed_at = null
                        """)
                .bind("address", choice.address().value())
                .bind("model", choice.model())
                .bind("budget", choice.monthlyBudget())
                .execute();
        key.ifPresent(keys::keep);
        session.decide();
    }

    @Override
    public void switchOff() {
        session.update("""
                        delete from second_reader
                        where organisation_id = :organisation
                        """).execute();
        session.decide();
    }

    /** The row of the month decides, also between two processes. */
    @Override
    public Optional<Endpoint> spend(YearMonth month) {
        boolean isWithin = session.update("""
                                insert into second_reader_month (organisation_id, month, sent)
                                select organisation_id, :month, 1
                                from second_reader
                                where organisation_id = :organisation
                                on conflict (organisation_id, month) do update
                                set sent = second_reader_month.sent + 1
                                where second_reader_month.sent < (
                                    select monthly_budget
                                    from second_reader r
                                    where r.organisation_id = excluded.organisation_id)
                                """).bind("month", month.atDay(1)).execute() == 1;
        return isWithin ? endpoint() : Optional.empty();
    }

    @Override
    public void giveBack(YearMonth month) {
        session.update("""
                        update second_reader_month
                        set sent = sent - 1
                        where organisation_id = :organisation
                          and month = :month
                          and sent > 0
                        """).bind("month", month.atDay(1)).execute();
    }

    @Override
    public boolean isSilent(IncomingMessage message) {
        return session.query("""
                        select exists (
                            select 1
                            from second_reader_silence
                            where organisation_id = :organisation
                              and question = :question)
                        """)
                .bind("question", question(message))
                .mapTo(boolean.class)
                .one();
    }

    @Override
    public void keepSilent(IncomingMessage message, Instant at) {
        session.update("""
                        insert into second_reader_silence (organisation_id, question, at)
                        values (:organisation, :question, :at)
                        on conflict do nothing
                        """).bind("question", question(message)).bind("at", at).execute();
        session.update("""
                        delete from second_reader_silence
                        where organisation_id = :organisation
                          and at < :forgotten
                        """).bind("forgotten", at.minus(MEMORY)).execute();
    }

    @Override
    public void failed(Setback why, Instant at) {
        session.update("""
                        update second_reader
                        set failure = :why, failed_at = :at
                        where organisation_id = :organisation
                        """).bind("why", why.name()).bind("at", at).execute();
    }

    private Optional<Endpoint> endpoint() {
        return session.query("""
                        select address, model
                        from second_reader
                        where organisation_id = :organisation
                        """)
                .map((columns, context) -> endpoint(new Row(columns)))
                .findOne();
    }

    private Endpoint endpoint(Row row) throws SQLException {
        return new Endpoint(new SecondReaderAddress(row.text("address")), row.text("model"), key());
    }

    /** One that does not open is as good as none: the message that it is about must be heard all the same. */
    private Optional<SecondReaderKey> key() {
        try {
            return keys.kept();
        } catch (IllegalStateException closed) {
            LOG.warn("organisation {} has a second reader: {}", session.organisation(), closed.getMessage());
            return Optional.empty();
        }
    }

    private byte[] question(IncomingMessage message) {
        return QuestionHash.of(session.organisation(), message);
    }

    private SecondReading reading(Row row) throws SQLException {
        Optional<String> address = row.maybeText("address");
        if (address.isEmpty()) {
            return new SecondReading(Optional.empty(), false, row.count("sent"), Optional.empty(), keys.canKeep());
        }
        SecondReaderChoice choice = new SecondReaderChoice(
                new SecondReaderAddress(address.get()), row.text("model"), row.count("monthly_budget"));
        Optional<String> why = row.maybeText("failure");
        Optional<SecondReading.Failure> failure = why.isEmpty()
                ? Optional.empty()
                : Optional.of(new SecondReading.Failure(Setback.valueOf(why.get()), row.instant("failed_at")));
        return new SecondReading(Optional.of(choice), row.flag("has_key"), row.count("sent"), failure, keys.canKeep());
    }
}
