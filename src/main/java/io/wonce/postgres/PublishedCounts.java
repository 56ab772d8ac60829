package io.wonce.postgres;

import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.counting.Revaluation;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Money;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;

/** Published numbers, frozen with the deals in them. */
final class PublishedCounts {
    private static final String SELECT = """
            select label, first_day, end_day, orders, announcements, unresolved, totals, counting_milestone, as_of
            from published_count
            where organisation_id = :organisation
            """;

    /**
     * Which published periods hold other deals now, or deals of another worth. All are compared at once: a year of daily, weekly and
     * monthly digests is hundreds of periods, of which nearly all agree.
     */
    private static final String DIFFERENT = """
            with published as (
                select first_day, end_day
                from published_count
                where organisation_id = :organisation
                  and first_day < :spanEnd
                  and end_day > :spanFirst
            ),
            known as (
                select c.deal, cast(c.counted_at at time zone :zone as date) as day, d.amount, d.currency
                from counted_deals(:from, :until) c
                join deal d on d.organisation_id = :organisation and d.number = c.deal
            ),
            present as (
                select p.first_day, p.end_day, k.deal, k.amount, k.currency
                from published p
                cross join lateral generate_series(p.first_day, p.end_day - 1, interval '1 day') as s (at)
                join known k on k.day = cast(s.at as date)
            ),
            shares as (
                select s.first_day, s.end_day, s.deal, min(s.amount) as amount, min(s.currency) as currency
                from published_share s
                join published using (first_day, end_day)
                where s.organisation_id = :organisation
                group by s.first_day, s.end_day, s.deal
            ),
            frozen as (
                select p.first_day, p.end_day, p.deal, s.deal is not null as kept, s.amount, s.currency
                from published_deal p
                join published using (first_day, end_day)
                left join shares s using (first_day, end_day, deal)
                where p.organisation_id = :organisation
            )
            select distinct first_day, end_day
            from present n
            full join frozen f using (first_day, end_day, deal)
            where n.deal is null
               or f.deal is null
               or (f.kept and (f.amount is distinct from n.amount or f.currency is distinct from n.currency))
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

    /** The latest period first. */
    List<Restatement> restatements(Period span, ZoneId zone, int limit) {
        List<OrderCount> published = within(span);
        Set<Days> different = different(published, span, zone);
        return published.stream()
                .filter(count -> different.contains(Days.of(count.period())))
                .flatMap(count -> restated(count, zone).stream())
                .limit(limit)
                .toList();
    }

    private List<OrderCount> within(Period span) {
        return session.query(SELECT + """
                          and first_day < :spanEnd
                          and end_day > :spanFirst
                        order by first_day desc, end_day desc
                        """)
                .bind("spanFirst", span.first())
                .bind("spanEnd", span.end())
                .map((columns, context) -> published(new Row(columns)))
                .list();
    }

    private Set<Days> different(List<OrderCount> published, Period span, ZoneId zone) {
        Optional<Instant> from =
                published.stream().map(count -> count.period().from(zone)).min(Comparator.naturalOrder());
        Optional<Instant> until =
                published.stream().map(count -> count.period().until(zone)).max(Comparator.naturalOrder());
        if (from.isEmpty() || until.isEmpty()) {
            return Set.of();
        }
        return session.query(DIFFERENT)
                .bind("spanFirst", span.first())
                .bind("spanEnd", span.end())
                .bind("from", from.get())
                .bind("until", until.get())
                .bind("zone", zone.getId())
                .map((columns, context) -> Days.of(new Row(columns)))
                .set();
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

    /** The latest period first. */
    List<OrderCount> all(int limit) {
        return session.query(SELECT + " order by first_day desc, end_day desc limit :most")
                .bind("most", limit)
                .map((columns, context) -> published(new Row(columns)))
                .list();
    }

    /** Empty where nothing is different now. */
    Optional<Restatement> restated(OrderCount published, ZoneId zone) {
        Map<DealId, Worth> then = frozen(published.period());
        Map<DealId, Worth> now = known(published.period(), zone);
        List<DealId> gone = less(then, now);
        List<DealId> come = less(now, then);
        List<Revaluation> revalued = revalued(then, now);
        if (gone.isEmpty() && come.isEmpty() && revalued.isEmpty()) {
            return Optional.empty();
        }
        Amendments amendments = new Amendments(session);
        return Optional.of(new Restatement(
                published.period(),
                published.asOf(),
                published.orders(),
                now.size(),
                gone,
                come,
                Stream.concat(
                                amendments.gone(gone, published.asOf()).stream(),
                                amendments.come(come, published.asOf()).stream())
                        .toList(),
                revalued));
    }

    private void freezeDeals(Period period, ZoneId zone) {
        session.update("""
                        insert into published_deal (organisation_id, first_day, end_day, deal, rate, rate_day)
                        select :organisation, :first, :end, c.deal, r.rate, r.day
                        from counted_deals(:from, :until) c
                        join deal d on d.organisation_id = :organisation and d.number = c.deal
                        """ + JdbiRates.OF_DAY)
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

    private Map<DealId, Worth> frozen(Period period) {
        return worths(session.query("""
                        select p.deal, s.deal is not null as kept, s.amount, s.currency
                        from published_deal p
                        left join lateral (
                            select s.deal, s.amount, s.currency
                            from published_share s
                            where s.organisation_id = p.organisation_id
                              and s.first_day = p.first_day
                              and s.end_day = p.end_day
                              and s.deal = p.deal
                            limit 1) s on true
                        where p.organisation_id = :organisation
                          and p.first_day = :first
                          and p.end_day = :end
                        """).bind("first", period.first()).bind("end", period.end()));
    }

    private Map<DealId, Worth> known(Period period, ZoneId zone) {
        return worths(session.query("""
                        select c.deal, true as kept, d.amount, d.currency
                        from counted_deals(:from, :until) c
                        join deal d on d.organisation_id = :organisation and d.number = c.deal
                        """).bind("from", period.from(zone)).bind("until", period.until(zone)));
    }

    private static Map<DealId, Worth> worths(Query query) {
        Map<DealId, Worth> worths = new TreeMap<>();
        query.map((columns, context) -> {
                    Row row = new Row(columns);
                    Worth worth = new Worth(row.flag("kept"), row.maybeMoney("amount", "currency"));
                    return worths.put(new DealId(row.number("deal")), worth);
                })
                .list();
        return worths;
    }

    private static List<DealId> less(Map<DealId, Worth> all, Map<DealId, Worth> others) {
        return all.keySet().stream().filter(deal -> !others.containsKey(deal)).toList();
    }

    private static List<Revaluation> revalued(Map<DealId, Worth> then, Map<DealId, Worth> now) {
        List<Revaluation> revalued = new ArrayList<>();
        then.forEach((deal, before) -> Optional.ofNullable(now.get(deal))
                .filter(after -> before.kept() && !after.money().equals(before.money()))
                .ifPresent(after -> revalued.add(new Revaluation(deal, before.money(), after.money()))));
        return revalued;
    }

    /** Those of a published period. */
    private record Days(LocalDate first, LocalDate end) {
        static Days of(Period period) {
            return new Days(period.first(), period.end());
        }

        static Days of(Row row) throws SQLException {
            return new Days(
                    row.maybeDate("first_day").orElseThrow(),
                    row.maybeDate("end_day").orElseThrow());
        }
    }

    /** What a deal is worth, where that was kept. */
    private record Worth(boolean kept, Optional<Money> money) {}
}
