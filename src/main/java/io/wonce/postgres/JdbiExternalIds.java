package io.wonce.postgres;

import io.wonce.app.port.ExternalIds;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.ExternalId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** By what other systems know orders. */
final class JdbiExternalIds implements ExternalIds {
    private final Session session;
    private final Json json;

    JdbiExternalIds(Session session, Json json) {
        this.session = session;
        this.json = json;
    }

    @Override
    public void lock(ExternalId id) {
        session.lock("external id " + id.system() + " " + id.id());
    }

    @Override
    public Optional<DealId> deal(ExternalId id) {
        return session.query("""
                        select a.deal
                        from external_id e
                        join announcement a on a.organisation_id = e.organisation_id and a.number = e.announcement
                        where e.organisation_id = :organisation
                          and e.system = :system
                          and e.id = :id
                          and a.placement = 'ON'
                        order by e.announcement desc
                        limit 1
                        """)
                .bind("system", id.system())
                .bind("id", id.id())
                .mapTo(long.class)
                .findOne()
                .map(DealId::new);
    }

    @Override
    public List<Announcement> announcements(ExternalId id) {
        return session.query(JdbiAnnouncements.SELECT + """
                           and a.placement <> 'WITHDRAWN'
                           and a.number in (
                               select e.announcement
                               from external_id e
                               where e.organisation_id = :organisation
                                 and e.system = :system
                                 and e.id = :id)
                         order by a.number
                        """)
                .bind("system", id.system())
                .bind("id", id.id())
                .map(new AnnouncementRows(json))
                .list();
    }

    @Override
    public void keep(ExternalId id, AnnouncementId announcement) {
        session.update("""
                        insert into external_id (organisation_id, system, id, announcement)
                        values (:organisation, :system, :id, :announcement)
                        on conflict do nothing
                        """)
                .bind("system", id.system())
                .bind("id", id.id())
                .bind("announcement", announcement.number())
                .execute();
    }

    @Override
    public Map<DealId, List<ExternalId>> of(Collection<DealId> deals) {
        Map<DealId, List<ExternalId>> found = new HashMap<>();
        session.query("""
                        select distinct a.deal, e.system, e.id
                        from announcement a
                        join external_id e on e.organisation_id = a.organisation_id and e.announcement = a.number
                        where a.organisation_id = :organisation
                          and a.deal = any (:deals)
                          and a.placement = 'ON'
                        order by a.deal, e.system, e.id
                        """)
                .bindArray(
                        "deals", Long.class, deals.stream().map(DealId::number).toList())
                .map((columns, context) -> found.computeIfAbsent(
                                new DealId(columns.getLong("deal")), deal -> new ArrayList<>())
                        .add(new ExternalId(columns.getString("system"), columns.getString("id"))))
                .list();
        return found;
    }
}
