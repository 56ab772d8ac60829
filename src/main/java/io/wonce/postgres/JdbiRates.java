package io.wonce.postgres;

import io.wonce.app.port.Rates;
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
import org.jdbi.v3.core.statement.Update;

/** What currencies are worth, by the day. */
final class JdbiRates implements Rates {
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

    JdbiRates(Session session) {
        this.session = session;
    }

    @Override
    public Optional<Rate> lock(Currency currency, Currency base, LocalDate day) {
        session.lock("rates");
        return session.query("""
                        select base, currency, day, rate, source
                        from exchange_rate
                        where organisation_id = :organisation
                          and base = :base
                          and currency = :currency
                          and day = :day
                        """)
                .bind("base", base.getCurrencyCode())
                .bind("currency", currency.getCurrencyCode())
                .bind("day", day)
                .map((columns, context) -> rate(new Row(columns)))
                .findOne();
    }

    @Override
    public void put(Rate rate) {
        key(session.update("""
                        insert into exchange_rate (organisation_id, base, currency, day, rate, source)
                        values (:organisation, :base, :currency, :day, :rate, :source)
                        on conflict (organisation_id, base, currency, day) do update
                        set rate = excluded.rate, source = excluded.source
                        """), rate)
                .bind("rate", rate.value())
                .bind("source", rate.source())
                .execute();
        session.decide();
    }

    @Override
    public void forget(Rate rate) {
        key(session.update("""
                        delete from exchange_rate
                        where organisation_id = :organisation
                          and base = :base
                          and currency = :currency
                          and day = :day
                        """), rate).execute();
    }

    @Override
    public void remove(Rate rate) {
        forget(rate);
        key(session.update("""
                        insert into removed_rate (organisation_id, base, currency, day)
                        values (:organisation, :base, :currency, :day)
                        on conflict (organisation_id, base, currency, day) do update
                        set removals = removed_rate.removals + 1
                        """), rate).execute();
    }

    /** An earlier removal may stand that was followed by another rate. */
    @Override
    public void restore(Rate rate) {
        key(session.update("""
                        update removed_rate
                        set removals = removals - 1
                        where organisation_id = :organisation
                          and base = :base
                          and currency = :currency
                          and day = :day
                        """), rate).execute();
        key(session.update("""
                        delete from removed_rate
                        where organisation_id = :organisation
                          and base = :base
                          and currency = :currency
                          and day = :day
                          and removals <= 0
                        """), rate).execute();
        put(rate);
    }

    @Override
    public int add(List<Rate> rates) {
        return session.update("""
                        insert into exchange_rate (organisation_id, base, currency, day, rate, source)
                        select :organisation, base, currency, cast(day as date), cast(rate as numeric), source
                        from unnest(
                            cast(:bases as text[]), cast(:currencies as text[]), cast(:days as text[]), cast(:rates as text[]),
                            cast(:sources as text[])) as r (base, currency, day, rate, source)
                        where not exists (
                            select 1
                            from removed_rate x
                            where x.organisation_id = :organisation
                              and x.base = r.base
                              and x.currency = r.currency
                              and x.day = cast(r.day as date))
                        on conflict do nothing
                        """)
                .bindArray(
                        "bases",
                        String.class,
                        rates.stream()
                                .map(rate -> rate.base().getCurrencyCode())
                                .toList())
                .bindArray(
                        "currencies",
                        String.class,
                        rates.stream()
                                .map(rate -> rate.currency().getCurrencyCode())
                                .toList())
                .bindArray(
                        "days",
                        String.class,
                        rates.stream().map(rate -> rate.day().toString()).toList())
                .bindArray(
                        "rates",
                        String.class,
                        rates.stream().map(rate -> rate.value().toPlainString()).toList())
                .bindArray(
                        "sources",
                        String.class,
                        rates.stream().map(rate -> rate.source().name()).toList())
                .execute();
    }

    @Override
    public void choose() {
        session.decide();
    }

    @Override
    public List<Rate> on(LocalDate day, Currency base) {
        return session.query("""
                        select distinct on (currency) base, currency, day, rate, source
                        from exchange_rate
                        where organisation_id = :organisation
                          and base = :base
                          and day <= :day
                        order by currency, day desc
                        """)
                .bind("base", base.getCurrencyCode())
                .bind("day", day)
                .map((columns, context) -> rate(new Row(columns)))
                .list();
    }

    @Override
    public Optional<Conversion> counted(Period period, Currency base) {
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

    @Override
    public Optional<Conversion> published(Period period) {
        return session.query("""
                        select base
                        from published_count
                        where organisation_id = :organisation
                          and first_day = :first
                          and end_day = :end
                          and base is not null
                        """)
                .bind("first", period.first())
                .bind("end", period.end())
                .mapTo(String.class)
                .findOne()
                .map(Currency::getInstance)
                .flatMap(base -> Conversion.of(base, frozen(period, base)));
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

    private static Rate rate(Row row) throws SQLException {
        return new Rate(
                Currency.getInstance(row.text("currency")),
                Currency.getInstance(row.text("base")),
                row.decimal("rate"),
                row.maybeDate("day").orElseThrow(),
                Rate.Source.valueOf(row.text("source")));
    }

    private static Update key(Update update, Rate rate) {
        return update.bind("base", rate.base().getCurrencyCode())
                .bind("currency", rate.currency().getCurrencyCode())
                .bind("day", rate.day());
    }
}
