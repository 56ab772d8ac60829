package io.wonce.postgres;

import static java.util.stream.Collectors.groupingBy;

import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Money;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.statement.Query;

/**
 * The deals of published numbers that are not what they were. All numbers are compared at once, and by the database: a year of daily,
 * weekly and monthly digests is hundreds of them, of each of which nearly all deals agree.
 */
final class Differences {
    /** Those that each published period holds now. */
    private static final String PRESENT = """
            with published as (
                select p.first_day, p.end_day
                from unnest(cast(:firsts as date[]), cast(:ends as date[])) as p (first_day, end_day)
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
            )
            """;

    private static final String DIFFERENT = PRESENT + """
            , shares as (
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
            select
                first_day, end_day, deal, f.deal is null as is_new, n.deal is null as is_gone,
                f.amount as amount_before, f.currency as currency_before, n.amount as amount_after, n.currency as currency_after
            from present n
            full join frozen f using (first_day, end_day, deal)
            where n.deal is null
               or f.deal is null
               or (f.kept and (f.amount is distinct from n.amount or f.currency is distinct from n.currency))
            order by first_day, end_day, deal
            """;

    private static final String KNOWN = PRESENT + """
            select first_day, end_day, currency, count(*) as orders, sum(amount) as amount
            from present
            group by first_day, end_day, currency
            order by first_day, end_day, currency
            """;

    private final Session session;

    Differences(Session session) {
        this.session = session;
    }

    /** Of the periods of {@code published} that are different now, by deal. */
    Map<Days, List<Difference>> of(List<OrderCount> published, ZoneId zone) {
        return ask(DIFFERENT, published, zone, Difference::of).stream().collect(groupingBy(Difference::days));
    }

    /** What is known now of the periods of {@code published} in which anything counts. */
    Map<Days, Known> known(List<OrderCount> published, ZoneId zone) {
        Map<Days, Known> known = new HashMap<>();
        ask(KNOWN, published, zone, Part::of).forEach(part -> known.merge(part.days(), part.known(), Known::and));
        return known;
    }

    private <T> List<T> ask(String sql, List<OrderCount> published, ZoneId zone, Reading<T> reading) {
        if (published.isEmpty()) {
            return List.of();
        }
        Query query = session.query(sql)
                .bindArray("firsts", String.class, texts(published, Period::first))
                .bindArray("ends", String.class, texts(published, Period::end))
                .bind("from", earliest(published, zone))
                .bind("until", latest(published, zone))
                .bind("zone", zone.getId());
        return query.map((columns, context) -> reading.read(new Row(columns))).list();
    }

    private static List<String> texts(List<OrderCount> published, Function<Period, LocalDate> day) {
        return published.stream()
                .map(OrderCount::period)
                .map(day)
                .map(LocalDate::toString)
                .toList();
    }

    private static Instant earliest(List<OrderCount> published, ZoneId zone) {
        return published.stream()
                .map(count -> count.period().from(zone))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Instant latest(List<OrderCount> published, ZoneId zone) {
        return published.stream()
                .map(count -> count.period().until(zone))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Reads a row. */
    private interface Reading<T> {
        T read(Row row) throws SQLException;
    }

    /** Those of a published period. */
    record Days(LocalDate first, LocalDate end) {
        static Days of(Period period) {
            return new Days(period.first(), period.end());
        }

        static Days of(Row row) throws SQLException {
            return new Days(
                    row.maybeDate("first_day").orElseThrow(),
                    row.maybeDate("end_day").orElseThrow());
        }
    }

    /** A deal that was not there, is not there any more, or is worth something else. */
    record Difference(
            Days days, DealId deal, boolean isNew, boolean isGone, Optional<Money> before, Optional<Money> after) {
        private static Difference of(Row row) throws SQLException {
            return new Difference(
                    Days.of(row),
                    new DealId(row.number("deal")),
                    row.flag("is_new"),
                    row.flag("is_gone"),
                    row.maybeMoney("amount_before", "currency_before"),
                    row.maybeMoney("amount_after", "currency_after"));
        }
    }

    /** How many orders, and what they are worth, each currency for itself. */
    record Known(int orders, List<Money> worth) {
        static final Known NOTHING = new Known(0, List.of());

        Known and(Known others) {
            List<Money> all = new ArrayList<>(worth);
            all.addAll(others.worth());
            return new Known(orders + others.orders(), List.copyOf(all));
        }
    }

    /** What is known in one currency. */
    private record Part(Days days, Known known) {
        static Part of(Row row) throws SQLException {
            return new Part(
                    Days.of(row),
                    new Known(
                            Math.toIntExact(row.number("orders")),
                            row.maybeMoney("amount", "currency").stream().toList()));
        }
    }
}
