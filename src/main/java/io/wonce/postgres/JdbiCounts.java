package io.wonce.postgres;

import io.wonce.app.port.Counts;
import io.wonce.app.port.Lists;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Pipeline;
import io.wonce.domain.counting.Reconciliation;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.counting.Share;
import io.wonce.domain.deal.Milestone;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/** Questions about deals; which orders a span has stands once, in the SQL function {@code counted_orders}. */
final class JdbiCounts implements Counts {
    private final Session session;
    private final Json json;

    JdbiCounts(Session session, Json json) {
        this.session = session;
        this.json = json;
    }

    @Override
    public OrderCount count(Period period, Instant now) {
        Totals orders = orders(period);
        int[] announced = announced(period);
        return new OrderCount(
                period, orders.orders(), announced[0], announced[1], orders.money(), countingMilestone(period), now);
    }

    @Override
    public List<Share> split(Period period, Grouping grouping) {
        return new Shares(session).of(period, zone(), grouping);
    }

    @Override
    public Pipeline pipeline(int limit) {
        return new ExpectedDeals(session).pipeline(limit);
    }

    @Override
    public OrderCount publish(Period period, Instant now) {
        session.lock(JdbiChanges.UNDER_WAY);
        OrderCount count = count(period, now);
        published().publish(count, zone());
        return count;
    }

    @Override
    public Reconciliation reconcile(Period span, int limit) {
        return new Restatements(session, published()).of(span, zone(), limit);
    }

    @Override
    public Map<Period, Integer> known(List<OrderCount> published) {
        return new Restatements(session, published()).known(published, zone());
    }

    @Override
    public Optional<OrderCount> published(Period period) {
        return published().find(period);
    }

    @Override
    public Optional<OrderCount> publishedAs(Period period) {
        return published().named(period);
    }

    @Override
    public List<OrderCount> publications(Lists.Slice slice) {
        return published().all(slice);
    }

    @Override
    public List<OrderCount> publications(Period span, int most) {
        return published().within(span, most);
    }

    @Override
    public int publications() {
        return published().size();
    }

    @Override
    public List<Share> publishedSplit(Period period, Grouping grouping) {
        return new Shares(session).published(period, grouping);
    }

    @Override
    public Optional<Restatement> restated(Period period) {
        PublishedCounts counts = published();
        Restatements restatements = new Restatements(session, counts);
        return counts.find(period).flatMap(published -> restatements.of(published, zone()));
    }

    private PublishedCounts published() {
        return new PublishedCounts(session, json);
    }

    private Totals orders(Period period) {
        Totals totals = new Totals();
        within(session.query("""
                                select c.currency, count(*) as orders, sum(c.amount) as amount
                                from counted_orders(:from, :until) c
                                where :organisation is not null
                                group by c.currency
                                order by c.currency
                                """), period)
                .map((columns, context) -> totals.add(new Row(columns)))
                .list();
        return totals;
    }

    private int[] announced(Period period) {
        return within(session.query("""
                                select
                                    count(*) filter (where placement in ('ON', 'UNRESOLVED')) as announcements,
                                    count(*) filter (where placement = 'UNRESOLVED') as unresolved
                                from announcement
                                where organisation_id = :organisation
                                  and kind = 'WIN'
                                  and posted_at >= :from
                                  and posted_at < :until
                                """), period)
                .map((columns, context) -> new int[] {columns.getInt("announcements"), columns.getInt("unresolved")})
                .one();
    }

    private Milestone countingMilestone(Period period) {
        return session.query("""
                        select milestone
                        from counting_policy
                        where organisation_id = :organisation
                        order by valid_from >= :until, case when valid_from < :until then valid_from end desc, valid_from
                        limit 1
                        """)
                .bind("until", period.until(zone()))
                .mapTo(Milestone.class)
                .one();
    }

    private <S extends SqlStatement<S>> S within(S sql, Period period) {
        return sql.bind("from", period.from(zone())).bind("until", period.until(zone()));
    }

    private ZoneId zone() {
        return new JdbiSettings(session).organisation().zone();
    }
}
