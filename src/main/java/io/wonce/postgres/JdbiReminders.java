package io.wonce.postgres;

import io.wonce.app.port.Reminders;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.deal.DealId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
                           and p.""" + Accounts.LIVING + """
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

    @Override
    public List<Late> late(Instant now, int each) {
        return new LateDeals(session, new JdbiSettings(session).organisation(), now).due(each);
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

    @Override
    public void keep(Late late, Nudge nudge, Instant now) {
        new DealNudges(session).keep(late, nudge, now);
    }

    @Override
    public Map<DealId, Nudge> nudges(Collection<DealId> deals) {
        return new DealNudges(session).last(deals);
    }

    @Override
    public Optional<Instant> snoozedUntil(DealId deal) {
        return new DealNudges(session).snoozedUntil(deal);
    }

    @Override
    public void snooze(DealId deal, Optional<Instant> until) {
        new DealNudges(session).snooze(deal, until);
    }
}
