package io.wonce.postgres;

import io.wonce.app.port.Reminders.Late;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Delay;
import io.wonce.domain.organisation.Nudges;
import io.wonce.domain.organisation.Organisation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Deals that do not get on, and whether their owner is to be nudged now. What waits for longer than {@link #LONGEST}, and was
 * not put off until later than that, is nobody's news any more, and only stands in the lists of the dashboard.
 */
final class LateDeals {
    private static final Duration LONGEST = Duration.ofDays(90);

    /** How often it is said, with a week in between. */
    private static final int TIMES = 3;

    /** All that are late, with the first account in which their owner is reached, and how often they were told; the first of its delays where a deal has several.
     * What somebody put off is only news again when that time has come, however long it waits already. */
    private static final String LATE = """
            with put_off as materialized (
                select s.deal
                from deal_nudge s
                where s.organisation_id = :organisation
                  and s.snoozed_until >= :lateLongAgo
            )
            select late.deal, late.delay, late.since, reach.platform, reach.person_id, reach.platform is not null as reached,
                n.told_at, n.times, coalesce(n.snoozed_until > :lateNow, false) as snoozed,
                n.told_at is not null and (n.delay <> late.delay or coalesce(last.number, 0) > n.last_change) as anew,
                coalesce(last.number, 0) > coalesce(n.last_change, 0) and last.at >= :lateWeekAgo as stirred
            from (
                select distinct on (each.deal) each.deal, each.delay, each.since
                from (
                    select d.number as deal, 'OVERDUE' as delay, cast(d.close_date as timestamp) at time zone :lateZone as since
                    from deal d
                    where %s
                      and (d.close_date >= :overdueFrom or d.number = any (array (select deal from put_off)))
                      and d.close_date < :overdueUntil
                    union all
                    select d.number, 'UNINVOICED', m.reached_at
                    from deal_milestone m
                    join deal d on d.organisation_id = m.organisation_id and d.number = m.deal
                    where m.organisation_id = :organisation
                      and (m.reached_at >= :uninvoicedFrom or m.deal = any (array (select deal from put_off)))
                      and m.reached_at < :uninvoicedUntil
                      and m.milestone in ('SIGNED', 'ORDERED')
                      and d.status = 'OPEN'
                      and d.stage in (2, 3)
                    union all
                    select d.number, 'UNSIGNED', m.reached_at
                    from deal_milestone m
                    join deal d on d.organisation_id = m.organisation_id and d.number = m.deal
                    where m.organisation_id = :organisation
                      and (m.reached_at >= :unsignedFrom or m.deal = any (array (select deal from put_off)))
                      and m.reached_at < :unsignedUntil
                      and m.milestone = 'VERBAL'
                      and d.status = 'OPEN'
                      and d.stage = 1
                      and (d.close_date is null or d.close_date < :lateToday)) each
                order by each.deal, each.delay, each.since) late
            left join deal_nudge n on n.organisation_id = :organisation and n.deal = late.deal
            left join lateral (
                select c.number, c.at
                from change_deal cd
                join change c on c.organisation_id = cd.organisation_id and c.number = cd.change
                where cd.organisation_id = :organisation and cd.deal = late.deal
                order by cd.change desc
                limit 1) last on true
            left join lateral (
                select p.platform, p.person_id
                from (
                    select d.owner_platform as platform, d.owner_id as id, timestamptz 'infinity' as at
                    from deal d
                    where d.organisation_id = :organisation and d.number = late.deal
                    union all
                    select a.author_platform, a.author_id, a.posted_at
                    from announcement a
                    where a.organisation_id = :organisation and a.deal = late.deal) one
                join person p on p.organisation_id = :organisation and p.platform = one.platform and p.person_id = one.id
                where p.role <> 'ROBOT'
                order by one.at desc
                limit 1) who on true
            left join lateral (
            %s) reach on who.platform is not null
            """;

    private final Session session;
    private final Nudges nudges;
    private final ZoneId zone;
    private final Instant now;

    LateDeals(Session session, Organisation organisation, Instant now) {
        this.session = session;
        this.nudges = organisation.nudges();
        this.zone = organisation.zone();
        this.now = now;
    }

    /** Those whose owner is to be nudged, at most {@code each} of one person. */
    List<Late> due(int each) {
        return bind(session.query("""
                        select due.deal, due.delay, due.platform, due.person_id
                        from (
                            select l.*, row_number() over (partition by l.platform, l.person_id order by l.since, l.deal) as place
                            from (%s) l
                            where l.reached
                              and not l.snoozed
                              and (l.told_at is null
                                  or l.told_at < :lateWeekAgo and not l.stirred and (l.anew or l.times < :lateTimes))) due
                        where due.place <= :lateEach
                        order by due.since, due.deal
                        """.formatted(sql())))
                .bind("lateEach", each)
                .map(LateDeals::late)
                .list();
    }

    /** Numbers of those whose owner did not answer any nudge, or cannot be nudged. */
    String unanswered() {
        return """
                select l.deal
                from (%s) l
                where not l.snoozed
                  and (not l.reached or not l.anew and l.times >= :lateTimes and l.told_at < :lateWeekAgo)
                """.formatted(sql());
    }

    private String sql() {
        return LATE.formatted(ExpectedDeals.condition(session), Accounts.reachable("who.platform", "who.person_id"));
    }

    Query bind(Query query) {
        LocalDate today = now.atZone(zone).toLocalDate();
        Optional<LocalDate> overdue = nudges.date().map(days -> today.minusDays(days - 1L));
        bind(query, "unsigned", nudges.verbal());
        bind(query, "uninvoiced", nudges.signed());
        return query.bind("lateNow", now)
                .bind("lateToday", today)
                .bind("lateZone", zone.getId())
                .bind("lateWeekAgo", today.minusDays(6).atStartOfDay(zone).toInstant())
                .bind("lateLongAgo", now.minus(LONGEST))
                .bind("lateTimes", TIMES)
                .bind("overdueUntil", overdue.orElse(LocalDate.EPOCH))
                .bind(
                        "overdueFrom",
                        overdue.map(day -> day.minusDays(LONGEST.toDays())).orElse(LocalDate.EPOCH));
    }

    /** Never, where nothing is nudged about. */
    private void bind(Query query, String delay, Optional<Integer> days) {
        Optional<Instant> until = days.map(wait -> now.minus(Duration.ofDays(wait)));
        query.bind(delay + "Until", until.orElse(Instant.EPOCH))
                .bind(delay + "From", until.map(late -> late.minus(LONGEST)).orElse(Instant.EPOCH));
    }

    private static Late late(ResultSet columns, StatementContext context) throws SQLException {
        Row row = new Row(columns);
        return new Late(
                new DealId(row.number("deal")), Delay.valueOf(row.text("delay")), row.person("platform", "person_id"));
    }
}
