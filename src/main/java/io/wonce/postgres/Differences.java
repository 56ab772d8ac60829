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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The deals of published numbers that are not what they were. All numbers are compared at once, and by the database: a year of daily,
 * weekly and monthly digests is hundreds of them, of each of which nearly all deals agree.
 */
final class Differences {
    private static final String DIFFERENT = """
            with published as (
                select p.first_day, p.end_day
                from unnest(cast(:firsts as date[]), cast(:ends as date[])) as p (first_day, end_day)
            ),
            known as (
                select c.deal, cast(c.counted_at at time zone :zone as date) as day, c.amount, c.currency
                from counted_orders(:from, :until) c
            ),
            present as (
                select p.first_day, p.end_day, k.deal, k.amount, k.currency
                from published p
                cross join lateral generate_series(0, p.end_day - p.first_day - 1) as s (days)
                join known k on k.day = p.first_day + s.days
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

    private final Session session;

    Differences(Session session) {
        this.session = session;
    }

    /** Of the periods of {@code published} that are different now, by deal. */
    Map<Days, List<Difference>> of(List<OrderCount> published, ZoneId zone) {
        if (published.isEmpty()) {
            return Map.of();
        }
        return session
                .query(DIFFERENT)
                .bindArray("firsts", String.class, texts(published, Period::first))
                .bindArray("ends", String.class, texts(published, Period::end))
                .bind("from", earliest(published, zone))
                .bind("until", latest(published, zone))
                .bind("zone", zone.getId())
                .map((columns, context) -> Difference.of(new Row(columns)))
                .stream()
                .collect(groupingBy(Difference::days));
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
        /** It is in the number still, and worth something else. */
        boolean isRevalued() {
            return !isNew && !isGone;
        }

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
}
