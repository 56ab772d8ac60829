package io.wonce.postgres;

import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.counting.Due;
import io.wonce.domain.counting.ExpectedOrders;
import io.wonce.domain.counting.Pipeline;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Money;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Open deals that do not count: every one that {@code counted_deals} counts in no span. One of which nobody said how likely it
 * is weighs half.
 */
final class ExpectedDeals {
    private final Session session;

    ExpectedDeals(Session session) {
        this.session = session;
    }

    /**
     * The condition on {@code deal d}. A deal below every counting milestone that there ever was counts in no span; where that changed,
     * those between the loosest and the strictest are looked at one by one.
     */
    static String condition(Session session) {
        Set<Milestone> counting = new JdbiSettings(session)
                .policies().stream().map(CountingPolicy::milestone).collect(Collectors.toCollection(TreeSet::new));
        int loosest = counting.stream().mapToInt(Stage::of).min().orElseThrow();
        int strictest = counting.stream().mapToInt(Stage::of).max().orElseThrow();
        String below = "d.organisation_id = :organisation and d.status = 'OPEN' and d.stage < " + strictest;
        return counting.size() == 1
                ? below
                : below + " and (d.stage < " + loosest + " or counted_at(d.number) is null)";
    }

    Pipeline pipeline(int limit) {
        List<Money> total = new ArrayList<>();
        List<Money> weighted = new ArrayList<>();
        String condition = condition(session);
        session.query("""
                        select d.currency, sum(d.amount) as total, sum(d.amount * coalesce(d.probability, 50) / 100) as weighted
                        from deal d
                        where d.amount is not null
                          and %s
                        group by d.currency
                        order by d.currency
                        """.formatted(condition))
                .map((columns, context) -> {
                    Currency currency = Currency.getInstance(columns.getString("currency"));
                    weighted.add(new Money(ExpectedSums.rounded(columns.getBigDecimal("weighted")), currency));
                    return new Money(columns.getBigDecimal("total"), currency);
                })
                .forEach(total::add);
        return new Pipeline(deals(condition, limit), total, weighted);
    }

    /** In the order of {@link io.wonce.app.port.Trends#expected}. */
    List<ExpectedOrders> byMonth(LocalDate today) {
        Map<Due, ExpectedSums> sums = new LinkedHashMap<>();
        session.query("""
                        select
                            case when d.close_date < :today then date '0001-01-01' else cast(date_trunc('month', d.close_date) as date) end as month,
                            d.category, d.currency, count(*) as orders, sum(d.amount) as total,
                            sum(d.amount * coalesce(d.probability, 50) / 100) as weighted
                        from deal d
                        where %s
                        group by 1, 2, 3
                        order by 1 nulls last
                        """.formatted(condition(session)))
                .bind("today", today)
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return sums.computeIfAbsent(due(row, today), due -> new ExpectedSums())
                            .add(row);
                })
                .list();
        return sums.entrySet().stream()
                .map(each -> each.getValue().of(each.getKey()))
                .toList();
    }

    /** In the order of {@link io.wonce.app.port.Trends#sure}. */
    List<ExpectedOrders.Part> bySureness() {
        ExpectedSums sums = new ExpectedSums();
        session.query("""
                        select
                            d.category, d.currency, count(*) as orders, sum(d.amount) as total,
                            sum(d.amount * coalesce(d.probability, 50) / 100) as weighted
                        from deal d
                        where %s
                        group by 1, 2
                        """.formatted(condition(session)))
                .map((columns, context) -> sums.add(new Row(columns)))
                .list();
        return sums.parts();
    }

    private static Due due(Row row, LocalDate today) throws SQLException {
        Optional<LocalDate> month = row.maybeDate("month");
        return month.filter(date -> date.getYear() > 1)
                .<Due>map(date -> new Due.InMonth(YearMonth.from(date)))
                .orElseGet(() -> Due.of(month, today));
    }

    private List<DealSummary> deals(String condition, int limit) {
        return session.query(DealRows.SELECT + " and " + condition
                        + " order by d.close_date nulls last, d.number limit :limit")
                .bind("limit", limit)
                .map(new DealRows())
                .list();
    }
}
