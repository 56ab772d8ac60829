package io.wonce.postgres;

import io.wonce.app.port.TeamTrophies;
import io.wonce.app.port.Trophies;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.counting.DayCount;
import io.wonce.domain.counting.Highlight;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Money;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/** What records are made of: every deal that counts, ever. */
final class JdbiTrophies implements Trophies {
    /** Who earned the deal {@code d}, as {@code counted_shares} has it: a subquery {@code e} for {@code cross join lateral}. */
    static final String EARNERS = """
            (
                select k.platform, k.person_id, k.percent
                from deal_credit k
                where k.organisation_id = d.organisation_id and k.deal = d.number
                union all
                select d.owner_platform, d.owner_id, 100
                where d.owner_id is not null
                  and not exists (
                    select 1
                    from deal_credit k
                    where k.organisation_id = d.organisation_id and k.deal = d.number)) e
            """;

    /** The same, of those people alone. */
    private static final String EARNED = EARNERS + """
            join unnest(cast(:platforms as text[]), cast(:people as text[])) as mine (platform, person_id)
                on mine.platform = e.platform and mine.person_id = e.person_id
            """;

    private static final String LARGEST = DealRows.SELECT + """
              and d.number in (
                  select distinct on (d.currency) d.number
                  from counted_deals('-infinity', 'infinity') c
                  join deal d on d.organisation_id = :organisation and d.number = c.deal
                  where d.amount is not null
                    and %s
                  order by d.currency, d.amount desc, c.counted_at, d.number)
            order by d.currency
            """;

    private final Session session;

    JdbiTrophies(Session session) {
        this.session = session;
    }

    @Override
    public void lock() {
        session.lock("records");
    }

    @Override
    public List<DayCount> days() {
        return days(session.query("""
                select cast(c.counted_at at time zone :zone as date) as day, count(*) as orders
                from counted_deals('-infinity', 'infinity') c
                where :organisation is not null
                group by 1
                order by 1
                """));
    }

    @Override
    public List<DayCount> daysSince(LocalDate first) {
        return days(session.query("""
                        select cast(c.counted_at at time zone :zone as date) as day, count(*) as orders
                        from counted_deals(cast(:first as timestamp) at time zone :zone, 'infinity') c
                        where :organisation is not null
                        group by 1
                        order by 1
                        """).bind("first", first));
    }

    @Override
    public List<DayCount> days(List<PersonRef> accounts) {
        return days(of(accounts, session.query("""
                select cast(c.counted_at at time zone :zone as date) as day, sum(e.percent) / 100 as orders
                from counted_deals('-infinity', 'infinity') c
                join deal d on d.organisation_id = :organisation and d.number = c.deal
                cross join lateral %s
                group by 1
                order by 1
                """.formatted(EARNED))));
    }

    @Override
    public List<DealSummary> largest() {
        return session.query(LARGEST.formatted("true")).map(new DealRows()).list();
    }

    @Override
    public List<DealSummary> largest(List<PersonRef> accounts) {
        return of(accounts, session.query(LARGEST.formatted("exists (select 1 from " + EARNED + ")")))
                .map(new DealRows())
                .list();
    }

    @Override
    public List<TeamTrophies> teams() {
        return new TrophiesOfTeams(session).all();
    }

    @Override
    public List<Highlight> latest(int most) {
        return session.query("""
                        select m.deal, m.milestone, m.reached_at, m.news_at
                        from deal_milestone m
                        join deal d on d.organisation_id = m.organisation_id and d.number = m.deal
                        where m.organisation_id = :organisation
                          and d.status = 'OPEN'
                        order by m.news_at desc, m.deal desc, m.milestone desc
                        limit :most
                        """)
                .bind("most", most)
                .map((columns, context) -> highlight(new Row(columns)))
                .list();
    }

    /** By an index, from the largest down: it is asked for each new order. */
    @Override
    public Optional<Money> largestBeside(Deal deal, int fewest) {
        return deal.description().value().flatMap(value -> {
            List<Money> largest = session.query("""
                            select d.amount, d.currency
                            from deal d
                            where d.organisation_id = :organisation
                              and d.status = 'OPEN'
                              and d.currency = :currency
                              and d.amount is not null
                              and d.stage > 0
                              and d.number <> :deal
                              and counted_at(d.number) is not null
                            order by d.amount desc
                            limit :fewest
                            """)
                    .bind("currency", value.currency())
                    .bind("deal", deal.id().number())
                    .bind("fewest", fewest)
                    .map((columns, context) ->
                            new Row(columns).maybeMoney("amount", "currency").orElseThrow())
                    .list();
            return largest.size() < fewest ? Optional.empty() : Optional.of(largest.get(0));
        });
    }

    private Highlight highlight(Row row) throws SQLException {
        DealSummary deal = session.query(DealRows.SELECT + " and d.number = :deal")
                .bind("deal", row.number("deal"))
                .map(new DealRows())
                .one();
        return new Highlight(
                deal, row.maybeMilestone("milestone").orElseThrow(), row.instant("reached_at"), row.instant("news_at"));
    }

    private List<DayCount> days(Query query) {
        return query.bind("zone", new JdbiSettings(session).organisation().zone())
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return new DayCount(row.maybeDate("day").orElseThrow(), row.decimal("orders"));
                })
                .list();
    }

    private static Query of(List<PersonRef> accounts, Query query) {
        return Accounts.bind(query, "platforms", "people", accounts);
    }
}
