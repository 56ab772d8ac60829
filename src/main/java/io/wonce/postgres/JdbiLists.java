package io.wonce.postgres;

import io.wonce.app.port.AnnouncementFilter;
import io.wonce.app.port.ChangeFilter;
import io.wonce.app.port.Changes;
import io.wonce.app.port.DealFilter;
import io.wonce.app.port.DealState;
import io.wonce.app.port.Lists;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.counting.Tally;
import io.wonce.domain.deal.DealSummary;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jdbi.v3.core.statement.Query;

/** The lists behind the numbers. */
final class JdbiLists implements Lists {
    private static final String NEWEST = " order by d.number desc";
    private static final String SOONEST = " order by d.close_date nulls last, d.number";
    private static final String COUNTABLE = """
             a.organisation_id = :organisation
              and a.kind = 'WIN'
              and a.placement in ('ON', 'UNRESOLVED')
            """;

    private final Session session;
    private final Json json;

    JdbiLists(Session session, Json json) {
        this.session = session;
        this.json = json;
    }

    @Override
    public List<DealSummary> deals(DealFilter filter, Instant now, Slice slice) {
        DealConditions conditions = conditions(filter, now);
        String order = filter.state() == DealState.EXPECTED ? SOONEST : NEWEST;
        return cut(
                        conditions.bind(session.query(
                                DealRows.SELECT + conditions.sql() + order + " limit :most offset :skip")),
                        slice)
                .map(new DealRows())
                .list();
    }

    @Override
    public List<DealSummary> dealsBefore(long before, DealFilter filter, Instant now, int most) {
        DealConditions conditions = conditions(filter, now);
        return conditions
                .bind(session.query(
                        DealRows.SELECT + conditions.sql() + " and d.number < :before" + NEWEST + " limit :most"))
                .bind("before", before)
                .bind("most", most)
                .map(new DealRows())
                .list();
    }

    @Override
    public Tally tally(DealFilter filter, Instant now) {
        DealConditions conditions = conditions(filter, now);
        Totals totals = new Totals();
        conditions
                .bind(session.query("""
                        select d.currency, count(*) as orders, sum(d.amount) as amount
                        from deal d
                        where d.organisation_id = :organisation
                        """ + conditions.sql() + " group by d.currency"))
                .map((columns, context) -> totals.add(new Row(columns)))
                .list();
        return new Tally(totals.orders(), totals.money());
    }

    @Override
    public List<Person> owners(int limit) {
        return new JdbiPeople(session).owners(limit);
    }

    @Override
    public boolean knows(PersonRef person) {
        return new KnownNames(session).has(person);
    }

    @Override
    public boolean knows(DealFilter.Portion portion) {
        return new KnownNames(session).has(portion);
    }

    @Override
    public List<Announcement> announcements(AnnouncementFilter filter, Slice slice) {
        String sql = JdbiAnnouncements.SELECT + " and " + COUNTABLE + conditions(filter)
                + " order by a.posted_at desc, a.number desc limit :most offset :skip";
        return cut(bind(session.query(sql), filter), slice)
                .map(new AnnouncementRows(json))
                .list();
    }

    @Override
    public List<Announcement> announcementsBefore(long before, AnnouncementFilter filter, int most) {
        String sql = JdbiAnnouncements.SELECT + " and " + COUNTABLE + conditions(filter)
                + " and a.number < :before order by a.number desc limit :most";
        return bind(session.query(sql), filter)
                .bind("before", before)
                .bind("most", most)
                .map(new AnnouncementRows(json))
                .list();
    }

    @Override
    public int count(AnnouncementFilter filter) {
        return bind(
                        session.query("select count(*) from announcement a where " + COUNTABLE + conditions(filter)),
                        filter)
                .mapTo(int.class)
                .one();
    }

    @Override
    public List<Changes.Numbered> changes(ChangeFilter filter, Slice slice) {
        String sql = ChangeRows.SELECT + conditions(filter) + " order by c.number desc limit :most offset :skip";
        return cut(bind(session.query(sql), filter), slice)
                .map(new ChangeRows(json))
                .list();
    }

    @Override
    public int count(ChangeFilter filter) {
        return bind(session.query("select count(*) from change c" + conditions(filter)), filter)
                .mapTo(int.class)
                .one();
    }

    private static String conditions(ChangeFilter filter) {
        return " where c.organisation_id = :organisation"
                + (filter.by().isPresent() ? " and c.by_platform = :platform and c.by_id = :by" : "")
                + (filter.kind().isPresent() ? " and c.kind = :kind" : "")
                + (filter.deal().isPresent() ? """
                         and exists (
                            select 1
                            from change_deal d
                            where d.organisation_id = c.organisation_id
                              and d.change = c.number
                              and d.deal = :deal)
                        """ : "");
    }

    private static Query bind(Query query, ChangeFilter filter) {
        filter.by().ifPresent(by -> query.bind("platform", by.platform()).bind("by", by.personId()));
        filter.kind().ifPresent(kind -> query.bind("kind", kind));
        filter.deal().ifPresent(deal -> query.bind("deal", deal.number()));
        return query;
    }

    private DealConditions conditions(DealFilter filter, Instant now) {
        return new DealConditions(session, filter, now, new JdbiSettings(session).organisation());
    }

    private static String conditions(AnnouncementFilter filter) {
        String open = filter.unresolved() ? " and a.placement = 'UNRESOLVED'" : "";
        return filter.period().isPresent() ? open + " and a.posted_at >= :from and a.posted_at < :until" : open;
    }

    private Query bind(Query query, AnnouncementFilter filter) {
        filter.period()
                .ifPresent(period -> query.bind("from", period.from(zone())).bind("until", period.until(zone())));
        return query;
    }

    private static Query cut(Query query, Slice slice) {
        return query.bind("skip", slice.skip()).bind("most", slice.most());
    }

    private ZoneId zone() {
        return new JdbiSettings(session).organisation().zone();
    }
}
