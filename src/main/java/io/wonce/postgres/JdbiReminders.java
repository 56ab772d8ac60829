package io.wonce.postgres;

import io.wonce.app.port.Reminders;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Who was reminded of what. */
final class JdbiReminders implements Reminders {
    private static final int MOST = 1000;

    private final Session session;
    private final Json json;

    JdbiReminders(Session session, Json json) {
        this.session = session;
        this.json = json;
    }

    @Override
    public List<Announcement> due(Instant from, Instant until) {
        return session.query(JdbiAnnouncements.SELECT + """
                           and a.placement = 'UNRESOLVED'
                           and a.posted_at >= :from
                           and a.posted_at < :until
                           and p.role <> 'ROBOT'
                           and not exists (
                               select 1
                               from reminder r
                               where r.organisation_id = a.organisation_id
                                 and r.platform = a.author_platform
                                 and r.person_id = a.author_id
                                 and a.number = any (r.announcements))
                         order by a.posted_at, a.number
                         limit :most
                        """)
                .bind("from", from)
                .bind("until", until)
                .bind("most", MOST)
                .map(new AnnouncementRows(json))
                .list();
    }

    /** The key decides: whoever comes second waits for the first, and then keeps nothing. */
    @Override
    public boolean keep(PersonRef author, LocalDate day, List<Announcement> waiting) {
        return session.update("""
                                insert into reminder (organisation_id, platform, person_id, day, announcements)
                                values (:organisation, :platform, :person, :day, cast(:announcements as bigint[]))
                                on conflict do nothing
                                """)
                        .bind("platform", author.platform())
                        .bind("person", author.personId())
                        .bind("day", day)
                        .bindArray(
                                "announcements",
                                Long.class,
                                waiting.stream()
                                        .map(announcement -> announcement.id().number())
                                        .toList())
                        .execute()
                == 1;
    }
}
