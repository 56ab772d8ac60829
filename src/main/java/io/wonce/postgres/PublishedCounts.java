package io.wonce.postgres;

import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.deal.DealId;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Published numbers, frozen with the deals in them. */
final class PublishedCounts {
    /** Further back nobody looks: five years of weeks. */
    private static final int MOST_PERIODS = 260;

    private final Session session;
    private final Json json;

    PublishedCounts(Session session, Json json) {
        this.session = session;
        this.json = json;
    }

    /** To be called in the transaction in which the count was asked, so that the deals are those of the count. */
    void publish(OrderCount count, ZoneId zone) {
        boolean first = session.update("""
                                insert into published_count (
                                    organisation_id, first_day, end_day, label, orders, announcements, unresolved, totals,
                                    counting_milestone, as_of)
                                values (
                                    :organisation, :first, :end, :label, :orders, :announcements, :unresolved,
                                    cast(:totals as jsonb), cast(:milestone as milestone), :asOf)
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
                        .execute()
                == 1;
        if (first) {
            freezeDeals(count.period(), zone);
        }
    }

    List<Restatement> restatements(Period span, ZoneId zone, int limit) {
        return session
                .query("""
                        select label, first_day, end_day, as_of, orders
                        from published_count
                        where organisation_id = :organisation
                          and first_day < :spanEnd
                          and end_day > :spanFirst
                        order by first_day desc, end_day desc
                        limit :most
                        """)
                .bind("spanFirst", span.first())
                .bind("spanEnd", span.end())
                .bind("most", MOST_PERIODS)
                .map((columns, context) -> published(new Row(columns)))
                .list()
                .stream()
                .map(published -> restated(published, zone))
                .filter(restatement ->
                        !restatement.gone().isEmpty() || !restatement.come().isEmpty())
                .limit(limit)
                .toList();
    }

    private void freezeDeals(Period period, ZoneId zone) {
        session.update("""
                        insert into published_deal (organisation_id, first_day, end_day, deal)
                        select :organisation, :first, :end, deal
                        from counted_deals(:from, :until)
                        """)
                .bind("first", period.first())
                .bind("end", period.end())
                .bind("from", period.from(zone))
                .bind("until", period.until(zone))
                .execute();
    }

    private static Published published(Row row) throws SQLException {
        LocalDate first = row.maybeDate("first_day").orElseThrow();
        LocalDate end = row.maybeDate("end_day").orElseThrow();
        return new Published(new Period(row.text("label"), first, end), row.instant("as_of"), row.count("orders"));
    }

    private Restatement restated(Published published, ZoneId zone) {
        Set<DealId> then = frozen(published.period());
        Set<DealId> now = known(published.period(), zone);
        return new Restatement(
                published.period(), published.asOf(), published.orders(), now.size(), less(then, now), less(now, then));
    }

    private Set<DealId> frozen(Period period) {
        return new TreeSet<>(session.query("""
                        select deal
                        from published_deal
                        where organisation_id = :organisation
                          and first_day = :first
                          and end_day = :end
                        """)
                .bind("first", period.first())
                .bind("end", period.end())
                .mapTo(long.class)
                .map(DealId::new)
                .list());
    }

    private Set<DealId> known(Period period, ZoneId zone) {
        return new TreeSet<>(
                session.query("select deal from counted_deals(:from, :until) where :organisation is not null")
                        .bind("from", period.from(zone))
                        .bind("until", period.until(zone))
                        .mapTo(long.class)
                        .map(DealId::new)
                        .list());
    }

    private static List<DealId> less(Set<DealId> all, Set<DealId> others) {
        return all.stream().filter(deal -> !others.contains(deal)).toList();
    }

    /** A number as it was published. */
    private record Published(Period period, Instant asOf, int orders) {}
}
