package io.wonce.postgres;

import io.wonce.domain.counting.Pipeline;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * Open deals that do not count: every one that {@code counted_deals} counts in no span. One of which nobody said how likely it
 * is weighs half.
 */
final class ExpectedDeals {
    /** What went beyond the strictest policy there ever was counts surely; only the others are looked at one by one. */
    private static final String EXPECTED = """
            d.organisation_id = :organisation
              and d.status = 'OPEN'
              and (d.furthest is null or d.furthest < (
                      select max(p.milestone)
                      from counting_policy p
                      where p.organisation_id = :organisation)
                  and not exists (
                      select 1
                      from deal_milestone m
                      join (
                          select
                              p.milestone,
                              lag(p.valid_from) over (order by p.valid_from) is null as is_first,
                              p.valid_from,
                              coalesce(lead(p.valid_from) over (order by p.valid_from), 'infinity') as valid_until
                          from counting_policy p
                          where p.organisation_id = :organisation) policy
                          on (policy.is_first or m.reached_at >= policy.valid_from)
                          and m.reached_at < policy.valid_until
                          and m.milestone >= policy.milestone
                      where m.organisation_id = d.organisation_id
                        and m.deal = d.number))
            """;

    private final Session session;

    ExpectedDeals(Session session) {
        this.session = session;
    }

    Pipeline pipeline(int limit) {
        List<Money> total = new ArrayList<>();
        List<Money> weighted = new ArrayList<>();
        session.query("""
                        select d.currency, sum(d.amount) as total, sum(d.amount * coalesce(d.probability, 50) / 100) as weighted
                        from deal d
                        where d.amount is not null
                          and %s
                        group by d.currency
                        order by d.currency
                        """.formatted(EXPECTED))
                .map((columns, context) -> {
                    Currency currency = Currency.getInstance(columns.getString("currency"));
                    weighted.add(new Money(rounded(columns.getBigDecimal("weighted")), currency));
                    return new Money(columns.getBigDecimal("total"), currency);
                })
                .forEach(total::add);
        return new Pipeline(deals(limit), total, weighted);
    }

    private List<DealSummary> deals(int limit) {
        return session.query(DealRows.SELECT + " and " + EXPECTED
                        + " order by d.close_date nulls last, d.number limit :limit")
                .bind("limit", limit)
                .map(new DealRows())
                .list();
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }
}
