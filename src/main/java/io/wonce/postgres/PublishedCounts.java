package io.wonce.postgres;

import io.wonce.app.port.Lists;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.deal.Milestone;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Published numbers, frozen with the deals in them. */
final class PublishedCounts {
    private static final String SELECT = """
            select label, first_day, end_day, orders, announcements, unresolved, totals, counting_milestone, as_of
            from published_count
            where organisation_id = :organisation
            """;

    private final Session session;
    private final Json json;

    PublishedCounts(Session session, Json json) {
        this.session = session;
        this.json = json;
    }

    /** While no change is under way since the count was asked, so that the deals are those of the count. */
    void publish(OrderCount count, ZoneId zone) {
        boolean first = session.update("""
                                insert into published_count (
                                    organisation_id, first_day, end_day, label, orders, announcements, unresolved, totals,
                                    counting_milestone, as_of, base)
                                values (
                                    :organisation, :first, :end, :label, :orders, :announcements, :unresolved,
                                    cast(:totals as jsonb), cast(:milestone as milestone), :asOf, :base)
                                on conflict do nothing
                                """)
                        .bind("first", count.period().first())
                        .bind("end", count.period().end())
                        .bind("label", count.period().label())
                        .bind("orders", count.orders())
                        .bind("announcements", count.announcements())
                        .bind("unresolved", count.unresolved())
                        .bind("totals", json.ofMoney(count.totals()))
                        .bind("milestone", count.countingMilestone())
                        .bind("asOf", count.asOf())
                        .bind("base", base())
                        .execute()
                == 1;
        if (first) {
            freezeDeals(count.period(), zone);
        }
    }

    /** The number of exactly these days. */
    Optional<OrderCount> find(Period period) {
        return session.query(SELECT + """
                          and first_day = :first
                          and end_day = :end
                        """)
                .bind("first", period.first())
                .bind("end", period.end())
                .map((columns, context) -> published(new Row(columns)))
                .findOne();
    }

    /** The number of exactly these days, else the first one that was published by this label. */
    Optional<OrderCount> named(Period period) {
        return session.query(SELECT + """
                          and (label = :label or (first_day = :first and end_day = :end))
                        order by (first_day = :first and end_day = :end) desc, as_of
                        limit 1
                        """)
                .bind("label", period.label())
                .bind("first", period.first())
                .bind("end", period.end())
                .map((columns, context) -> published(new Row(columns)))
                .findOne();
    }

    /** The latest period first. */
    List<OrderCount> all(Lists.Slice slice) {
        return session.query(SELECT + " order by first_day desc, end_day desc limit :most offset :skip")
                .bind("most", slice.most())
                .bind("skip", slice.skip())
                .map((columns, context) -> published(new Row(columns)))
                .list();
    }

    int size() {
        return session.query("select count(*) from published_count where organisation_id = :organisation")
                .mapTo(Integer.class)
                .one();
    }

    /** Those that share a day with {@code span}, the latest first. */
    List<OrderCount> within(Period span) {
        return within(span, Integer.MAX_VALUE);
    }

    /** The same, {@code most} of them. */
    List<OrderCount> within(Period span, int most) {
        return session.query(SELECT + """
                          and first_day < :spanEnd
                          and end_day > :spanFirst
                        order by first_day desc, end_day desc
                        limit :most
                        """)
                .bind("most", most)
                .bind("spanFirst", span.first())
                .bind("spanEnd", span.end())
                .map((columns, context) -> published(new Row(columns)))
                .list();
    }

    private void freezeDeals(Period period, ZoneId zone) {
        session.update("""
                        insert into published_deal (organisation_id, first_day, end_day, deal, rate, rate_day)
                        select :organisation, :first, :end, c.deal, r.rate, r.day
                        from counted_deals(:from, :until) c
                        join deal d on d.organisation_id = :organisation and d.number = c.deal
                        """ + Conversions.OF_DAY)
                .bind("first", period.first())
                .bind("end", period.end())
                .bind("from", period.from(zone))
                .bind("until", period.until(zone))
                .bind("zone", zone.getId())
                .bind("base", base())
                .execute();
        freezeShares(period, zone);
    }

    private String base() {
        return new JdbiSettings(session).organisation().currency().getCurrencyCode();
    }

    /** Who is the same person by then stays one share, whatever becomes of that. */
    private void freezeShares(Period period, ZoneId zone) {
        Map<String, String> people = Shares.people(session);
        session.update("""
                        insert into published_share (
                            organisation_id, first_day, end_day, deal, rep_key, rep, team, customer_key, customer, channel, evidence,
                            share, amount, currency)
                        select
                            :organisation, :first, :end, s.deal, coalesce(p.first_key, s.rep_key), min(s.rep), min(s.team),
                            min(s.customer_key), min(s.customer), min(s.channel), min(s.evidence),
                            sum(s.share), min(s.amount), min(s.currency)
                        from counted_shares(:from, :until) s
                        left join unnest(cast(:accounts as text[]), cast(:firsts as text[])) as p (account, first_key)
                            on p.account = s.rep_key
                        group by s.deal, coalesce(p.first_key, s.rep_key)
                        """)
                .bind("first", period.first())
                .bind("end", period.end())
                .bind("from", period.from(zone))
                .bind("until", period.until(zone))
                .bindArray("accounts", String.class, people.keySet())
                .bindArray("firsts", String.class, people.values())
                .execute();
    }

    private OrderCount published(Row row) throws SQLException {
        LocalDate first = row.maybeDate("first_day").orElseThrow();
        LocalDate end = row.maybeDate("end_day").orElseThrow();
        return new OrderCount(
                new Period(row.text("label"), first, end),
                row.count("orders"),
                row.count("announcements"),
                row.count("unresolved"),
                json.money(row.text("totals")),
                Milestone.valueOf(row.text("counting_milestone")),
                row.instant("as_of"));
    }
}
