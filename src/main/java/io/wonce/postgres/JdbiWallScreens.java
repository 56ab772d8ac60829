package io.wonce.postgres;

import io.wonce.app.port.WallScreens;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.organisation.Ticket;
import io.wonce.domain.organisation.WallScreen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** What lets screens look at the numbers. A ticket names its organisation, so that nothing is looked for past the walls. */
final class JdbiWallScreens implements WallScreens {
    /** A screen looks every few seconds; one look in a minute is written down. */
    private static final Duration EXACT_TO = Duration.ofMinutes(1);

    private final Session session;

    JdbiWallScreens(Session session) {
        this.session = session;
    }

    @Override
    public boolean add(Ticket link, WallScreen screen, PersonRef by, Instant end) {
        session.decide();
        endUnused(screen.madeAt());
        return session.update("""
                        insert into wall_screen (organisation_id, hash, name, made_platform, made_by, made_at, link_ends_at)
                        values (:organisation, :hash, :name, :platform, :by, :at, :end)
                        on conflict (organisation_id, lower(name)) where ended_at is null do nothing
                        """)
                        .bind("hash", JdbiSignIns.hash(link))
                        .bind("name", screen.name())
                        .bind("platform", by.platform())
                        .bind("by", by.personId())
                        .bind("at", screen.madeAt())
                        .bind("end", end)
                        .execute()
                == 1;
    }

    @Override
    public boolean isOpen(Ticket link, Instant now) {
        return session.query("""
                        select exists (
                            select 1
                            from wall_screen
                            where organisation_id = :organisation
                              and hash = :hash
                              and ended_at is null
                              and link_ends_at > :now)
                        """)
                .bind("hash", JdbiSignIns.hash(link))
                .bind("now", now)
                .mapTo(boolean.class)
                .one();
    }

    @Override
    public boolean hang(Ticket link, Ticket ticket, Instant now) {
        return session.update("""
                        update wall_screen
                        set hash = :hash, link_ends_at = null
                        where organisation_id = :organisation
                          and hash = :link
                          and ended_at is null
                          and link_ends_at > :now
                        """)
                        .bind("hash", JdbiSignIns.hash(ticket))
                        .bind("link", JdbiSignIns.hash(link))
                        .bind("now", now)
                        .execute()
                == 1;
    }

    @Override
    public List<WallScreen> all(Instant now) {
        return session.query("""
                        select name, made_at, seen_at
                        from wall_screen
                        where organisation_id = :organisation
                          and ended_at is null
                          and (link_ends_at is null or link_ends_at > :now)
                        order by lower(name)
                        """).bind("now", now).map(JdbiWallScreens::screen).list();
    }

    @Override
    public boolean end(String name, PersonRef by, Instant at) {
        return session.update("""
                        update wall_screen
                        set ended_at = :at, ended_platform = :platform, ended_by = :by
                        where organisation_id = :organisation
                          and name = :name
                          and ended_at is null
                        """)
                        .bind("at", at)
                        .bind("platform", by.platform())
                        .bind("by", by.personId())
                        .bind("name", name)
                        .execute()
                == 1;
    }

    @Override
    public Optional<WallScreen> use(Ticket ticket, Instant now) {
        byte[] hash = JdbiSignIns.hash(ticket);
        Optional<WallScreen> found = session.query("""
                                select name, made_at, seen_at
                                from wall_screen
                                where organisation_id = :organisation
                                  and hash = :hash
                                  and ended_at is null
                                  and link_ends_at is null
                                """)
                .bind("hash", hash)
                .map(JdbiWallScreens::screen)
                .findOne();
        found.filter(screen -> screen.seenAt()
                        .map(at -> at.plus(EXACT_TO).isBefore(now))
                        .orElse(true))
                .ifPresent(screen -> note(hash, now));
        return found;
    }

    /** Nobody but time ends those: who made them stands for it. */
    private void endUnused(Instant now) {
        session.update("""
                        update wall_screen
                        set ended_at = link_ends_at, ended_platform = made_platform, ended_by = made_by
                        where organisation_id = :organisation
                          and ended_at is null
                          and link_ends_at <= :now
                        """).bind("now", now).execute();
    }

    private void note(byte[] hash, Instant now) {
        session.update("""
                        update wall_screen
                        set seen_at = :now
                        where organisation_id = :organisation
                          and hash = :hash
                        """).bind("now", now).bind("hash", hash).execute();
    }

    private static WallScreen screen(ResultSet columns, StatementContext context) throws SQLException {
        Row row = new Row(columns);
        return new WallScreen(row.text("name"), row.instant("made_at"), row.maybeInstant("seen_at"));
    }
}
