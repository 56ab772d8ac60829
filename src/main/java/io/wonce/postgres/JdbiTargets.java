package io.wonce.postgres;

import io.wonce.app.port.Targets;
import io.wonce.domain.counting.Aim;
import io.wonce.domain.counting.Cycle;
import io.wonce.domain.counting.Target;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** What the organisation wants to reach; the weekly number of orders stands among its conventions as well. */
final class JdbiTargets implements Targets {
    private static final Comparator<Target> ORDER = Comparator.<Target, String>comparing(
                    target -> target.aim().team().orElse(""))
            .thenComparing(target -> target.aim().cycle())
            .thenComparing(target -> currency(target.aim()));

    private final Session session;

    JdbiTargets(Session session) {
        this.session = session;
    }

    @Override
    public List<Target> at(Instant moment) {
        return session.query("""
                        select team, cycle, currency, goal
                        from (
                            select distinct on (team, cycle, currency) team, cycle, currency, goal
                            from target
                            where organisation_id = :organisation
                              and since <= :moment
                            order by team, cycle, currency, number desc) last
                        where goal is not null
                        """).bind("moment", moment).map((columns, context) -> target(new Row(columns))).stream()
                .sorted(ORDER)
                .toList();
    }

    @Override
    public Optional<BigDecimal> lock(Aim aim) {
        session.lock("targets");
        return goal(aim);
    }

    @Override
    public Optional<BigDecimal> goal(Aim aim) {
        return session.query("""
                        select coalesce((
                            select goal
                            from target
                            where organisation_id = :organisation
                              and team = :team
                              and cycle = :cycle
                              and currency = :currency
                            order by number desc
                            limit 1), 0)
                        """)
                .bind("team", aim.team().orElse(""))
                .bind("cycle", aim.cycle().name())
                .bind("currency", currency(aim))
                .mapTo(BigDecimal.class)
                .findOne()
                .filter(goal -> goal.signum() > 0)
                .map(Target::plain);
    }

    @Override
    public void set(Aim aim, Optional<BigDecimal> goal, Instant since) {
        session.lock("targets");
        session.update("""
                        insert into target (organisation_id, number, team, cycle, currency, goal, since)
                        select :organisation, coalesce(max(number), 0) + 1, :team, :cycle, :currency, cast(:goal as numeric), :since
                        from target
                        where organisation_id = :organisation
                        """)
                .bind("team", aim.team().orElse(""))
                .bind("cycle", aim.cycle().name())
                .bind("currency", currency(aim))
                .bind("goal", goal)
                .bind("since", since)
                .execute();
        session.forgetConventions();
        session.update("""
                        update organisation
                        set decided = true,
                            weekly_target = case when :weekly then cast(:goal as bigint) else weekly_target end
                        where organisation_id = :organisation
                        """)
                .bind("weekly", aim.equals(Aim.WEEKLY_ORDERS))
                .bind("goal", goal)
                .execute();
    }

    @Override
    public List<Coming> coming(LocalDate first, LocalDate end) {
        return session.query("""
                        select
                            coalesce(team_of(w.platform, w.person_id), '') as team, w.currency, sum(w.orders) as orders,
                            sum(w.amount) as amount
                        from (
                            select
                                e.platform, e.person_id, d.currency, sum(e.percent) / 100 as orders,
                                coalesce(sum(d.amount * e.percent / 100), 0) as amount
                            from deal d
                            cross join lateral (
                                select k.platform, k.person_id, k.percent
                                from deal_credit k
                                where k.organisation_id = d.organisation_id and k.deal = d.number
                                union all
                                select d.owner_platform, d.owner_id, 100
                                where not exists (
                                    select 1
                                    from deal_credit k
                                    where k.organisation_id = d.organisation_id and k.deal = d.number)) e
                            where d.close_date >= :first
                              and d.close_date < :end
                              and %s
                            group by e.platform, e.person_id, d.currency) w
                        group by 1, 2
                        """.formatted(ExpectedDeals.condition(session)))
                .bind("first", first)
                .bind("end", end)
                .map((columns, context) -> coming(new Row(columns)))
                .list();
    }

    private static Target target(Row row) throws SQLException {
        Aim aim = new Aim(
                Optional.of(row.text("team")).filter(team -> !team.isEmpty()),
                Cycle.valueOf(row.text("cycle")),
                Optional.of(row.text("currency"))
                        .filter(code -> !code.isEmpty())
                        .map(Currency::getInstance));
        return new Target(aim, row.decimal("goal"));
    }

    private static Coming coming(Row row) throws SQLException {
        return new Coming(
                row.text("team"),
                row.maybeText("currency").map(Currency::getInstance),
                row.decimal("orders"),
                row.decimal("amount"));
    }

    private static String currency(Aim aim) {
        return aim.currency().map(Currency::getCurrencyCode).orElse("");
    }
}
