package io.wonce.postgres;

import io.wonce.app.port.Foresight;
import io.wonce.domain.counting.Accuracy;
import io.wonce.domain.counting.Ageing;
import io.wonce.domain.counting.Odds;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Slippage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Judges the orders still expected by what was expected before. */
final class JdbiForesight implements Foresight {
    private final Session session;

    JdbiForesight(Session session) {
        this.session = session;
    }

    @Override
    public List<Slippage> slippages(int limit) {
        return session.query(DealRows.SELECT
                                .replace("select d.number", "select slipped.times, d.number")
                                .replace("from deal d", """
                                from (
                                    select d.number as deal, moved.times
                                    from deal d
                                    cross join lateral (
                                        select count(*) filter (where o.later) as times
                                        from (
                                            select h.close_date > lag(h.close_date) over (order by h.since) as later
                                            from deal_outlook h
                                            where h.organisation_id = d.organisation_id
                                              and h.deal = d.number) o) moved
                                    where moved.times > 0
                                      and %s
                                    order by moved.times desc, d.number
                                    limit :limit) slipped
                                join deal d on d.organisation_id = :organisation and d.number = slipped.deal
                                """.formatted(ExpectedDeals.condition(session)))
                        + " order by slipped.times desc, d.close_date nulls last, d.number")
                .bind("limit", limit)
                .map((columns, context) -> new Slippage(new DealRows().map(columns, context), columns.getInt("times")))
                .list();
    }

    @Override
    public List<Ageing> ageing(Instant now) {
        return session.query("""
                        select
                            a.furthest, count(*) as deals,
                            percentile_disc(0.5) within group (order by a.days) as median,
                            max(a.days) as longest
                        from (
                            select
                                d.furthest,
                                cast(:today as date) - cast(
                                    coalesce((
                                        select m.reached_at
                                        from deal_milestone m
                                        where m.organisation_id = d.organisation_id
                                          and m.deal = d.number
                                          and m.milestone = d.furthest), d.opened_at) at time zone :zone as date) as days
                            from deal d
                            where %s) a
                        group by a.furthest
                        order by a.furthest nulls first
                        """.formatted(ExpectedDeals.condition(session)))
                .bind("today", now.atZone(zone()).toLocalDate())
                .bind("zone", zone().getId())
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return new Ageing(
                            row.maybeMilestone("furthest"),
                            row.count("deals"),
                            row.count("median"),
                            row.count("longest"));
                })
                .list();
    }

    @Override
    public Optional<Accuracy> accuracy(YearMonth month) {
        Period span = Period.month(month);
        return session.query("""
                        with dated as materialized (
                            select o.deal, coalesce(o.probability, 50) as percent
                            from deal_outlook o
                            where o.organisation_id = :organisation
                              and o.open
                              and o.close_date >= :first
                              and o.close_date < :end
                              and o.since <= :from
                              and o.since = (
                                  select max(l.since)
                                  from deal_outlook l
                                  where l.organisation_id = o.organisation_id
                                    and l.deal = o.deal
                                    and l.since <= :from)),
                        due as materialized (
                            select deal, percent
                            from dated
                            where coalesce(counted_at(deal) >= :from, true)),
                        came as materialized (
                            select c.deal
                            from counted_deals(:from, :until) c)
                        select
                            (select count(*) from due) as expected,
                            (select coalesce(sum(percent), 0) / 100.0 from due) as weighted,
                            (select count(*) from due join came on came.deal = due.deal) as won,
                            (select count(*) from came) as orders,
                            (
                                select count(*)
                                from came
                                where not coalesce((
                                    select l.open and l.close_date is not null
                                    from deal_outlook l
                                    where l.organisation_id = :organisation
                                      and l.deal = came.deal
                                      and l.since <= :from
                                    order by l.since desc
                                    limit 1), false)) as unexpected
                        where exists (
                            select 1
                            from deal_outlook k
                            where k.organisation_id = :organisation
                              and k.since <= :from)
                        """)
                .bind("first", span.first())
                .bind("end", span.end())
                .bind("from", span.from(zone()))
                .bind("until", span.until(zone()))
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return new Accuracy(
                            month,
                            row.count("expected"),
                            row.decimal("weighted"),
                            row.count("won"),
                            row.count("orders"),
                            row.count("unexpected"));
                })
                .findOne();
    }

    @Override
    public List<Odds> due(LocalDate first, LocalDate end) {
        return session.query("""
                        select coalesce(d.probability, 50) as percent, count(*) as deals
                        from deal d
                        where d.close_date >= :first
                          and d.close_date < :end
                          and %s
                        group by 1
                        order by 1
                        """.formatted(ExpectedDeals.condition(session)))
                .bind("first", first)
                .bind("end", end)
                .map((columns, context) -> new Odds(columns.getInt("percent"), columns.getInt("deals")))
                .list();
    }

    private ZoneId zone() {
        return new JdbiSettings(session).organisation().zone();
    }
}
