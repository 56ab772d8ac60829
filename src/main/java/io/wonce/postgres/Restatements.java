package io.wonce.postgres;

import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.counting.Revaluation;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Money;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;

/** What became different of published numbers: the deals that were frozen with them, beside those that are known now. */
final class Restatements {
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
    private final PublishedCounts counts;

    Restatements(Session session, PublishedCounts counts) {
        this.session = session;
        this.counts = counts;
    }

    /** The latest period first. */
    List<Restatement> of(Period span, ZoneId zone, int limit) {
        List<OrderCount> published = counts.within(span);
        Set<Days> different = different(published, span, zone);
        return published.stream()
                .filter(count -> different.contains(Days.of(count.period())))
                .flatMap(count -> of(count, zone).stream())
                .limit(limit)
                .toList();
    }

    /** Empty where nothing is different now. */
    Optional<Restatement> of(OrderCount published, ZoneId zone) {
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
                revalued,
                revalued.isEmpty() ? List.of() : published.totals(),
                revalued.isEmpty() ? List.of() : sum(now.values())));
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

    /** Each currency for itself. */
    private static List<Money> sum(Collection<Worth> worths) {
        Map<String, Money> sums = new TreeMap<>();
        worths.stream()
                .flatMap(worth -> worth.money().stream())
                .forEach(money -> sums.merge(
                        money.currency().getCurrencyCode(),
                        money,
                        (one, other) -> new Money(one.amount().add(other.amount()), one.currency())));
        return List.copyOf(sums.values());
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
