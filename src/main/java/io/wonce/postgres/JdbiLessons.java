package io.wonce.postgres;

import io.wonce.app.port.Lessons;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.reading.Lesson;
import io.wonce.domain.reading.LessonSecret;
import io.wonce.domain.reading.Taught;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** What people taught the organisation's reader. */
final class JdbiLessons implements Lessons {
    private final Session session;

    JdbiLessons(Session session) {
        this.session = session;
    }

    @Override
    public void keep(MessageRef message, Lesson lesson, PersonRef by, Instant at) {
        LessonSecret secret = lesson.words().isEmpty() ? LessonSecret.NONE : drawn();
        session.update("""
                        insert into lesson (
                            organisation_id, platform, channel_id, message_id, win, odds, keys, taught_platform, taught_id,
                            taught_at)
                        values (
                            :organisation, :platform, :channel, :message, :win, :odds, cast(:keys as integer[]), :byPlatform, :by,
                            :at)
                        on conflict (organisation_id, platform, channel_id, message_id) do update
                        set win = excluded.win, odds = excluded.odds, keys = excluded.keys,
                            taught_platform = excluded.taught_platform, taught_id = excluded.taught_id,
                            taught_at = excluded.taught_at, forgotten_platform = null, forgotten_id = null,
                            forgotten_at = null, revision = excluded.revision
                        """)
                .bindMap(Session.key(message))
                .bind("win", lesson.win())
                .bind("odds", lesson.odds())
                .bindArray("keys", Integer.class, lesson.sealed(secret).keys())
                .bind("byPlatform", by.platform())
                .bind("by", by.personId())
                .bind("at", at)
                .execute();
        prune();
    }

    /** Of two that draw at once, the first draws for both. */
    private LessonSecret drawn() {
        session.update("""
                        insert into lesson_secret (organisation_id)
                        values (:organisation)
                        on conflict (organisation_id) do nothing
                        """).execute();
        return secret();
    }

    @Override
    public LessonSecret secret() {
        return session.query("""
                        select secret
                        from lesson_secret
                        where organisation_id = :organisation
                        """)
                .mapTo(UUID.class)
                .findOne()
                .map(LessonSecret::new)
                .orElse(LessonSecret.NONE);
    }

    /** What does not count any more is not kept either. Looked up once: as a condition on each row it would be sorted anew for every one. */
    private void prune() {
        session.update("""
                        with past as materialized (
                            select platform, channel_id, message_id
                            from lesson
                            where organisation_id = :organisation
                            order by taught_at desc, platform, channel_id, message_id
                            offset :most)
                        delete from lesson l
                        using past p
                        where l.organisation_id = :organisation
                          and l.platform = p.platform
                          and l.channel_id = p.channel_id
                          and l.message_id = p.message_id
                        """).bind("most", Taught.MOST_LESSONS).execute();
    }

    @Override
    public void forget(MessageRef message, PersonRef by, Instant at) {
        session.update("""
                        update lesson
                        set keys = '{}', forgotten_platform = :byPlatform, forgotten_id = :by, forgotten_at = :at,
                            revision = nextval('lesson_revision')
                        where organisation_id = :organisation
                          and platform = :platform
                          and channel_id = :channel
                          and message_id = :message
                          and forgotten_at is null
                        """)
                .bindMap(Session.key(message))
                .bind("byPlatform", by.platform())
                .bind("by", by.personId())
                .bind("at", at)
                .execute();
    }

    @Override
    public int forgetAll(PersonRef by, Instant at) {
        return session.update("""
                        update lesson
                        set keys = '{}', forgotten_platform = :byPlatform, forgotten_id = :by, forgotten_at = :at,
                            revision = nextval('lesson_revision')
                        where organisation_id = :organisation
                          and forgotten_at is null
                        """)
                .bind("byPlatform", by.platform())
                .bind("by", by.personId())
                .bind("at", at)
                .execute();
    }

    @Override
    public List<Kept> latest(int most) {
        List<Kept> latest = new ArrayList<>(
                session.query("""
                        select l.win, l.odds, l.keys, m.text
                        from lesson l
                        left join message m
                            on m.organisation_id = l.organisation_id
                            and m.platform = l.platform
                            and m.channel_id = l.channel_id
                            and m.message_id = l.message_id
                        where l.organisation_id = :organisation
                          and l.forgotten_at is null
                        order by l.taught_at desc, l.platform, l.channel_id, l.message_id
                        limit :most
                        """).bind("most", most).map(JdbiLessons::kept).list());
        Collections.reverse(latest);
        return List.copyOf(latest);
    }

    private static Kept kept(ResultSet columns, StatementContext context) throws SQLException {
        Lesson.Sealed lesson =
                new Lesson.Sealed(columns.getBoolean("win"), columns.getDouble("odds"), List.of((Integer[])
                        columns.getArray("keys").getArray()));
        return new Kept(lesson, new Row(columns).maybeText("text").filter(text -> !text.isBlank()));
    }
}
