package io.wonce.postgres;

import io.wonce.app.port.Trends;
import io.wonce.domain.counting.ExpectedOrders;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Reconciliation;
import io.wonce.domain.counting.Reconciliation.Entry;
import io.wonce.domain.counting.WeekCount;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How numbers run over time; each asked of all weeks at once. */
final class JdbiTrends implements Trends {
    private final Session session;

    JdbiTrends(Session session) {
        this.session = session;
    }

    @Override
    public List<WeekCount> weeks(List<Period> weeks, Reconciliation published) {
        ZoneId zone = new JdbiSettings(session).organisation().zone();
        List<Said> said = said(weeks, zone);
        Map<Period, Integer> orders = orders(
                weeks.stream().filter(week -> published.of(week).isEmpty()).toList(), zone);
        return IntStream.range(0, weeks.size())
                .mapToObj(at -> {
                    Period week = weeks.get(at);
                    return said.get(at).beside(week, published.of(week), orders.getOrDefault(week, 0));
                })
                .toList();
    }

    @Override
    public List<ExpectedOrders> expected(LocalDate today) {
        return new ExpectedDeals(session).byMonth(today);
    }

    @Override
    public List<ExpectedOrders.Part> sure() {
        return new ExpectedDeals(session).bySureness();
    }

    private List<Said> said(List<Period> weeks, ZoneId zone) {
        return session.query("""
                        select w.week, said.announcements, said.unresolved
                        from unnest(cast(:starts as timestamptz[]), cast(:ends as timestamptz[])) with ordinality as w (from_at, until_at, week)
                        cross join lateral (
                            select count(*) as announcements, count(*) filter (where a.placement = 'UNRESOLVED') as unresolved
                            from announcement a
                            where a.organisation_id = :organisation
                              and a.kind = 'WIN'
                              and a.placement in ('ON', 'UNRESOLVED')
                              and a.posted_at >= w.from_at
                              and a.posted_at < w.until_at) said
                        order by w.week
                        """)
                .bindArray("starts", String.class, moments(weeks, week -> week.from(zone)))
                .bindArray("ends", String.class, moments(weeks, week -> week.until(zone)))
                .map((columns, context) -> new Said(columns.getInt("announcements"), columns.getInt("unresolved")))
                .list();
    }

    /** Of those that have any. A deal counts once, in the week in which it first did so. */
    private Map<Period, Integer> orders(List<Period> weeks, ZoneId zone) {
        if (weeks.isEmpty()) {
            return Map.of();
        }
        return session
                .query("""
                        select cast(c.counted_at at time zone :zone as date) as day, count(*) as orders
                        from counted_orders(:from, :until) c
                        where :organisation is not null
                        group by day
                        """)
                .bind("from", weeks.get(0).from(zone))
                .bind("until", weeks.get(weeks.size() - 1).until(zone))
                .bind("zone", zone.getId())
                .map((columns, context) ->
                        Map.entry(columns.getObject("day", LocalDate.class), columns.getInt("orders")))
                .stream()
                .flatMap(day -> weeks.stream()
                        .filter(week -> week.holds(day.getKey()))
                        .map(week -> Map.entry(week, day.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
    }

    private static List<String> moments(List<Period> weeks, Function<Period, Instant> edge) {
        return weeks.stream().map(edge).map(Instant::toString).toList();
    }

    /** What was announced in a week. */
    private record Said(int announcements, int unresolved) {
        private WeekCount beside(Period week, Optional<Entry> published, int counted) {
            int orders = published.map(Entry::known).orElse(counted);
            OptionalInt reported = published.stream()
                    .mapToInt(Entry::published)
                    .filter(number -> number != orders)
                    .findFirst();
            return new WeekCount(week, announcements, unresolved, orders, reported);
        }
    }
}
