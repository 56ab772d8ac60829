package io.wonce.postgres;

import io.wonce.app.port.Reminders.Late;
import io.wonce.app.port.Reminders.Nudge;
import io.wonce.domain.deal.DealId;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the owners of deals were told, and put off. */
final class DealNudges {
    private final Session session;

    DealNudges(Session session) {
        this.session = session;
    }

    /** Counts from one again where the deal changed since, or waits for something else. */
    void keep(Late late, Nudge nudge, Instant now) {
        session.update("""
                        insert into deal_nudge as n (
                            organisation_id, deal, delay, times, told_at, platform, person_id, day, last_change)
                        select :organisation, :deal, :delay, 1, :now, :platform, :person, :day, coalesce(max(cd.change), 0)
                        from change_deal cd
                        where cd.organisation_id = :organisation
                          and cd.deal = :deal
                        on conflict (organisation_id, deal) do update
                        set delay = excluded.delay, told_at = excluded.told_at, platform = excluded.platform,
                            person_id = excluded.person_id, day = excluded.day, last_change = excluded.last_change,
                            times = case
                                when n.delay = excluded.delay and n.last_change = excluded.last_change then n.times + 1
                                else 1 end
                        """)
                .bind("deal", late.deal().number())
                .bind("delay", late.delay())
                .bind("now", now)
                .bind("platform", nudge.person().platform())
                .bind("person", nudge.person().personId())
                .bind("day", nudge.day())
                .execute();
    }

    Map<DealId, Nudge> last(Collection<DealId> deals) {
        return session.query("""
                        select deal, platform, person_id, day
                        from deal_nudge
                        where organisation_id = :organisation
                          and deal = any (:deals)
                          and day is not null
                        order by deal
                        """)
                .bindArray(
                        "deals", Long.class, deals.stream().map(DealId::number).toList())
                .reduceResultSet(new LinkedHashMap<>(), (nudges, columns, context) -> {
                    Row row = new Row(columns);
                    nudges.put(new DealId(row.number("deal")), nudge(row));
                    return nudges;
                });
    }

    Optional<Instant> snoozedUntil(DealId deal) {
        return session.query("""
                        select snoozed_until
                        from deal_nudge
                        where organisation_id = :organisation
                          and deal = :deal
                          and snoozed_until is not null
                        """)
                .bind("deal", deal.number())
                .map((columns, context) -> new Row(columns).instant("snoozed_until"))
                .findOne();
    }

    void snooze(DealId deal, Optional<Instant> until) {
        session.update("""
                        insert into deal_nudge (organisation_id, deal, snoozed_until)
                        values (:organisation, :deal, :until)
                        on conflict (organisation_id, deal) do update set snoozed_until = excluded.snoozed_until
                        """).bind("deal", deal.number()).bind("until", until).execute();
    }

    private static Nudge nudge(Row row) throws SQLException {
        return new Nudge(
                row.person("platform", "person_id"), row.maybeDate("day").orElse(LocalDate.EPOCH));
    }
}
