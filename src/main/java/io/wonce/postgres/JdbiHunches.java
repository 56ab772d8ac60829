package io.wonce.postgres;

import io.wonce.app.port.Hunches;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Hunch;
import io.wonce.domain.chat.HunchId;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.StatementContext;

/** Messages about which their authors are asked, alone. */
final class JdbiHunches implements Hunches {
    private static final int MOST_A_DAY = 3;

    private final Session session;

    JdbiHunches(Session session) {
        this.session = session;
    }

    /** The keys decide: a turn is taken once, and a message is asked about once. */
    @Override
    public Optional<HunchId> open(IncomingMessage message, LocalDate day) {
        return IntStream.rangeClosed(1, MOST_A_DAY)
                .mapToObj(turn -> open(message, day, turn))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<HunchId> open(IncomingMessage message, LocalDate day, int turn) {
        return session.query("""
                        insert into hunch (
                            organisation_id, person_platform, person_id, day, turn, platform, channel_id, message_id, thread_id,
                            posted_at)
                        values (
                            :organisation, :personPlatform, :person, :day, :turn, :platform, :channel, :message, :thread, :at)
                        on conflict do nothing
                        returning number
                        """)
                .bindMap(Session.key(message.ref()))
                .bind("personPlatform", message.author().ref().platform())
                .bind("person", message.author().ref().personId())
                .bind("day", day)
                .bind("turn", turn)
                .bind("thread", message.threadRoot().map(MessageRef::messageId))
                .bind("at", message.at())
                .mapTo(long.class)
                .map(HunchId::new)
                .findOne();
    }

    @Override
    public Optional<Hunch> lock(HunchId id) {
        return session.lock("""
                        select number, person_platform, person_id, platform, channel_id, message_id, thread_id, posted_at, answer
                        from hunch
                        """, id.number(), JdbiHunches::hunch);
    }

    @Override
    public void answer(HunchId id, Hunch.Answer answer) {
        session.update("""
                        update hunch
                        set answer = :answer
                        where organisation_id = :organisation
                          and number = :number
                        """).bind("number", id.number()).bind("answer", answer).execute();
    }

    @Override
    public int forget(Instant open, Instant answered) {
        return session.update("""
                        delete from hunch
                        where organisation_id = :organisation
                          and (posted_at < :answered or (posted_at < :open and answer = 'OPEN'))
                        """).bind("open", open).bind("answered", answered).execute();
    }

    private static Hunch hunch(ResultSet columns, StatementContext context) throws SQLException {
        Row row = new Row(columns);
        MessageRef message = row.maybeMessage("message_id").orElseThrow();
        ChannelRef channel = message.channel();
        return new Hunch(
                new HunchId(row.number("number")),
                row.maybePerson("person").orElseThrow(),
                message,
                row.maybeText("thread_id").map(root -> new MessageRef(channel, root)),
                row.instant("posted_at"),
                Hunch.Answer.valueOf(row.text("answer")));
    }
}
