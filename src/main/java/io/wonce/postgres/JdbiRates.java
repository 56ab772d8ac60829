package io.wonce.postgres;

import io.wonce.app.port.Rates;
import io.wonce.domain.counting.Conversion;
import io.wonce.domain.counting.Period;
import io.wonce.domain.deal.Rate;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Update;

/** What currencies are worth, by the day. */
final class JdbiRates implements Rates {
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
        return new Conversions(session).counted(period, base);
    }

    @Override
    public Optional<Conversion> published(Period period) {
        return new Conversions(session).published(period);
    }

    @Override
    public Optional<Currency> base(Period published) {
        return new Conversions(session).base(published);
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
