package io.wonce.postgres;

import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.PersonRef;
import java.util.List;
import org.jdbi.v3.core.statement.Query;

/** The announcements that nobody has placed yet, oldest first. */
final class WaitingAnnouncements {
    private static final String WAITING = JdbiAnnouncements.SELECT + " and a.placement = 'UNRESOLVED' ";
    private static final String OLDEST = " order by a.posted_at, a.number limit :limit";

    private final Session session;
    private final Json json;

    WaitingAnnouncements(Session session, Json json) {
        this.session = session;
        this.json = json;
    }

    List<Announcement> wins(int limit) {
        return list(session.query(WAITING + "and a.kind = 'WIN'" + OLDEST), limit);
    }

    /** How many wins wait. */
    int wins() {
        return session.query("""
                        select count(*)
                        from announcement
                        where organisation_id = :organisation
                          and placement = 'UNRESOLVED'
                          and kind = 'WIN'
                        """).mapTo(int.class).one();
    }

    /** Those about orders that are expected or lost. */
    List<Announcement> others(int limit) {
        return list(session.query(WAITING + "and a.kind <> 'WIN'" + OLDEST), limit);
    }

    List<Announcement> of(PersonRef author, int limit) {
        return list(
                session.query(WAITING + "and a.author_platform = :platform and a.author_id = :author" + OLDEST)
                        .bind("platform", author.platform())
                        .bind("author", author.personId()),
                limit);
    }

    private List<Announcement> list(Query query, int limit) {
        return query.bind("limit", limit).map(new AnnouncementRows(json)).list();
    }
}
