package io.wonce.postgres;

import io.wonce.app.port.Trends;
import io.wonce.domain.counting.ExpectedOrders;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.WeekCount;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.Query;

/** How numbers run over time; each asked of the deals once, and split by week then. */
final class JdbiTrends implements Trends {
    private final Session session;

    JdbiTrends(Session session) {
        this.session = session;
    }

    @Override
    public List<WeekCount> weeks(List<Period> weeks) {
        ZoneId zone = new JdbiSettings(session).organisation().zone();
        List<Said> said = said(weeks, zone);
        List<Integer> orders = orders(weeks, zone);
        return IntStream.range(0, weeks.size())
                .mapToObj(at -> new WeekCount(
                        weeks.get(at),
                        said.get(at).announcements(),
                        said.get(at).unresolved(),
                        orders.get(at)))
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
        return byWeek(weeks, zone, """
                select
                    w.week,
                    count(a.organisation_id) as announcements,
                    count(*) filter (where a.placement = 'UNRESOLVED') as unresolved
                from unnest(cast(:starts as timestamptz[]), cast(:ends as timestamptz[])) with ordinality as w(from_at, until_at, week)
                left join announcement a
                    on a.organisation_id = :organisation
                    and a.kind = 'WIN'
                    and a.placement in ('ON', 'UNRESOLVED')
                    and a.posted_at >= w.from_at
                    and a.posted_at < w.until_at
                group by w.week
                order by w.week
                """)
                .map((columns, context) -> new Said(columns.getInt("announcements"), columns.getInt("unresolved")))
                .list();
    }

    /** A deal counts once, in the week in which it first did so. */
    private List<Integer> orders(List<Period> weeks, ZoneId zone) {
        return byWeek(weeks, zone, """
                with counted as (
                    select counted_at
                    from counted_deals(
                        (select min(s) from unnest(cast(:starts as timestamptz[])) as s),
                        (select max(e) from unnest(cast(:ends as timestamptz[])) as e))
                    where :organisation is not null
                )
                select w.week, count(c.counted_at) as orders
                from unnest(cast(:starts as timestamptz[]), cast(:ends as timestamptz[])) with ordinality as w(from_at, until_at, week)
                left join counted c on c.counted_at >= w.from_at and c.counted_at < w.until_at
                group by w.week
                order by w.week
                """)
                .map((columns, context) -> columns.getInt("orders"))
                .list();
    }

    private Query byWeek(List<Period> weeks, ZoneId zone, String sql) {
        return session.query(sql)
                .bindArray("starts", String.class, moments(weeks, week -> week.from(zone)))
                .bindArray("ends", String.class, moments(weeks, week -> week.until(zone)));
    }

    private static List<String> moments(List<Period> weeks, Function<Period, Instant> edge) {
        return weeks.stream().map(edge).map(Instant::toString).toList();
    }

    /** What was announced in a week. */
    private record Said(int announcements, int unresolved) {}
}
