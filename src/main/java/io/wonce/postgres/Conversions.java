package io.wonce.postgres;

import io.wonce.domain.counting.Conversion;
import io.wonce.domain.counting.Period;
import io.wonce.domain.deal.Rate;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/** Numbers in the base currency, each deal at the rate of its day. */
final class Conversions {
    /** The newest rate of the currency of {@code d} on or before the day in {@code :zone} of {@code c}. */
    static final String OF_DAY = """
            left join lateral (
                select r.rate, r.day
                from exchange_rate r
                where r.organisation_id = d.organisation_id
                  and r.base = :base
                  and r.currency = d.currency
                  and r.day <= cast(c.counted_at at time zone :zone as date)
                order by r.day desc
                limit 1) r on true
            """;

    private final Session session;

    Conversions(Session session) {
        this.session = session;
    }

    /** At the rate of the day on which each deal counted; empty where there is nothing to convert. */
    Optional<Conversion> counted(Period period, Currency base) {
        ZoneId zone = new JdbiSettings(session).organisation().zone();
        Query query = session.query("""
                        select d.currency, r.rate, r.day as rate_day, sum(d.amount) as amount
                        from counted_deals(:from, :until) c
                        join deal d on d.organisation_id = :organisation and d.number = c.deal
                        """ + OF_DAY + """
                        where d.amount is not null
                        group by d.currency, r.rate, r.day
                        """)
                .bind("from", period.from(zone))
                .bind("until", period.until(zone))
                .bind("zone", zone.getId())
                .bind("base", base.getCurrencyCode());
        return Conversion.of(base, parts(query, base));
    }

    /** At the rates that were frozen with the number; empty where it was published without. */
    Optional<Conversion> published(Period period) {
        return base(period).flatMap(base -> Conversion.of(base, frozen(period, base)));
    }

    /** Into what it was converted then. */
    Optional<Currency> base(Period published) {
        return session.query("""
                        select base
                        from published_count
                        where organisation_id = :organisation
                          and first_day = :first
                          and end_day = :end
                          and base is not null
                        """)
                .bind("first", published.first())
                .bind("end", published.end())
                .mapTo(String.class)
                .findOne()
                .map(Currency::getInstance);
    }

    private List<Conversion.Part> frozen(Period period, Currency base) {
        Query query = session.query("""
                        select s.currency, p.rate, p.rate_day, sum(s.amount) as amount
                        from published_deal p
                        join lateral (
                            select s.amount, s.currency
                            from published_share s
                            where s.organisation_id = p.organisation_id
                              and s.first_day = p.first_day
                              and s.end_day = p.end_day
                              and s.deal = p.deal
                            limit 1) s on s.amount is not null
                        where p.organisation_id = :organisation
                          and p.first_day = :first
                          and p.end_day = :end
                        group by s.currency, p.rate, p.rate_day
                        """).bind("first", period.first()).bind("end", period.end());
        return parts(query, base);
    }

    private static List<Conversion.Part> parts(Query query, Currency base) {
        return query.map((columns, context) -> part(new Row(columns), base)).list();
    }

    private static Conversion.Part part(Row row, Currency base) throws SQLException {
        Currency currency = Currency.getInstance(row.text("currency"));
        Optional<LocalDate> day = row.maybeDate("rate_day");
        Optional<Rate> rate = day.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rate(currency, base, row.decimal("rate"), day.get(), Rate.Source.ENTERED));
        return new Conversion.Part(row.maybeMoney("amount", "currency").orElseThrow(), rate);
    }
}
