package io.wonce.postgres;

import io.wonce.app.port.DeadLetter;
import io.wonce.app.port.DeadLetters;
import io.wonce.app.port.OutboxId;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.Platform;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Update;

/** What the relay gave up, as the outbox keeps it. */
final class JdbiDeadLetters implements DeadLetters {
    /** Whatever was said later in the same place, was said in its stead. */
    private static final String DEAD = """
            o.organisation_id = :organisation
              and o.state = 'GIVEN_UP'
              and o.content <> '{}'
              and not exists (
                  select 1
                  from outbox later
                  where later.organisation_id = o.organisation_id
                    and later.edits = coalesce(o.edits, o.seq)
                    and later.seq > o.seq)
            """;

    private static final String SELECT = """
            select o.id, o.platform, o.channel_id, o.thread_root_id, o.content, o.created_at, o.failure, o.perhaps_sent
            from outbox o
            where %s
            """.formatted(DEAD);

    private final Session session;
    private final KeptContent kept;

    JdbiDeadLetters(Session session, Json json, Optional<Seal> seal) {
        this.session = session;
        this.kept = new KeptContent(json, seal);
    }

    @Override
    public List<DeadLetter> newest(int limit) {
        return session.query(SELECT + """
                        order by o.seq desc
                        limit :limit
                        """).bind("limit", limit).map((columns, context) -> letter(columns)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Optional<DeadLetter> find(OutboxId id) {
        return session.query(SELECT + "and o.id = :id")
                .bind("id", id.value())
                .map((columns, context) -> letter(columns))
                .findOne()
                .flatMap(found -> found);
    }

    @Override
    public boolean revive(OutboxId id) {
        return one(session.update("""
                        update outbox o
                        set state = 'WAITING', due_at = to_timestamp(0), attempt = 0, unanswered = 0, failure = null,
                            perhaps_sent = o.perhaps_sent and o.platform <> 'TEAMS'
                        where o.id = :id
                          and %s
                        """.formatted(DEAD)), id);
    }

    @Override
    public boolean bury(OutboxId id) {
        return one(session.update("""
                        update outbox o
                        set content = '{}'
                        where o.id = :id
                          and %s
                        """.formatted(DEAD)), id);
    }

    @Override
    public int buryBefore(Instant moment) {
        return session.update("""
                        update outbox
                        set content = '{}'
                        where organisation_id = :organisation
                          and state = 'GIVEN_UP'
                          and content <> '{}'
                          and created_at < :moment
                        """).bind("moment", moment).execute();
    }

    private static boolean one(Update change, OutboxId id) {
        return change.bind("id", id.value()).execute() == 1;
    }

    /** Empty where a newer version wrote it. */
    private Optional<DeadLetter> letter(ResultSet columns) throws SQLException {
        Row row = new Row(columns);
        UUID id = columns.getObject("id", UUID.class);
        ChannelRef channel = new ChannelRef(Platform.valueOf(row.text("platform")), row.text("channel_id"));
        try {
            return Optional.of(new DeadLetter(
                    new OutboxId(id),
                    new Conversation(channel, row.maybeMessage("thread_root_id")),
                    kept.open(row.text("content"), id),
                    row.instant("created_at"),
                    row.text("failure"),
                    row.flag("perhaps_sent")));
        } catch (IllegalStateException unreadable) {
            return Optional.empty();
        }
    }
}
