package io.wonce.postgres;

import io.wonce.domain.organisation.OrganisationId;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * The ledger of one large company: five years of deals, each announced five times and most of them signed and invoiced, by five hundred
 * people in twenty-five teams, and once changed. Written by the database itself, in the form in which the bot would have left it, but for what only a search needs.
 */
final class LedgerAtScale {
    static final int ANNOUNCEMENTS_A_DEAL = 5;
    private static final int PEOPLE = 500;

    private static final List<String> FILL = List.of("""
            insert into person (organisation_id, platform, person_id, name, role, team, language)
            select :organisation, 'SLACK', 'U' || n, 'Rep ' || n, 'MEMBER', 'Team ' || n % 25, 'nl'
            from generate_series(1, :people) as n
            """, """
            insert into deal (
                organisation_id, number, status, customer, amount, currency, owner_platform, owner_id, close_date, probability, opened_at,
                last_heard, furthest)
            select
                :organisation, n, case when n % 50 = 1 then 'LOST' when n % 50 = 2 then 'CANCELLED' else 'OPEN' end, 'Customer ' || n / 5,
                1000 + n % 9000, case when n % 10 = 0 then 'USD' else 'EUR' end, 'SLACK', 'U' || 1 + n % :people,
                case when expected then (at + interval '60 days')::date end, case when expected then 10 * (n % 11) end, at, at,
                case when expected then case when n % 3 = 0 then 'VERBAL'::milestone end
                    when n % 50 = 1 then null when at > cast(:now as timestamptz) - interval '20 days' then 'SIGNED' else 'INVOICED' end
            from (
                select n, n % 2 = 0 and n > :deals * 0.99 as expected, cast(:now as timestamptz) - (:deals - n) * (interval '1820 days' / :deals) as at
                from generate_series(1, :deals) as n) as each
            """, """
            insert into message (organisation_id, platform, channel_id, message_id, author_platform, author_id, text, posted_at)
            select
                d.organisation_id, 'SLACK', 'C' || d.number % 50, d.number || '.' || k, 'SLACK', d.owner_id,
                'Customer ' || d.number / 5 || ' has signed for ' || 1000 + d.number % 9000 || ' euros, more next week', d.opened_at + k * interval '3 days'
            from deal d
            cross join generate_series(0, :each - 1) as k
            where d.organisation_id = :organisation
            """, """
            insert into announcement (
                organisation_id, number, platform, channel_id, message_id, position, author_platform, author_id, posted_at, kind, customer,
                amount, currency, statement, score, placement, deal)
            select
                d.organisation_id, d.number * :each + k, 'SLACK', 'C' || d.number % 50, d.number || '.' || k, 0, 'SLACK', d.owner_id,
                d.opened_at + k * interval '3 days', case when d.number % 2 = 0 and d.number > :deals * 0.99 then 'EXPECTED' else 'WIN' end, d.customer, d.amount, d.currency,
                '{}', 0.97, case when d.number % 500 = 3 and k = 4 then 'UNRESOLVED' else 'ON' end,
                case when d.number % 500 = 3 and k = 4 then null else d.number end
            from deal d
            cross join generate_series(0, :each - 1) as k
            where d.organisation_id = :organisation
            """, """
            insert into deal_milestone (organisation_id, deal, milestone, reached_at, announcement, after, news_at)
            select d.organisation_id, d.number, step.milestone, d.opened_at + step.days * interval '1 day', d.number * :each, step.after,
                d.opened_at + step.days * interval '1 day'
            from deal d
            cross join lateral (
                values ('VERBAL'::milestone, 0, null), ('SIGNED'::milestone, 3, 'VERBAL'::milestone), ('INVOICED'::milestone, 9, 'SIGNED'::milestone))
                as step (milestone, days, after)
            where d.organisation_id = :organisation
              and step.milestone <= d.furthest
            """, """
            insert into deal_outlook (organisation_id, deal, since, open, close_date, probability)
            select organisation_id, number, opened_at, status = 'OPEN', close_date, probability
            from deal
            where organisation_id = :organisation
            """, """
            insert into deal_credit (organisation_id, deal, platform, person_id, percent)
            select d.organisation_id, d.number, 'SLACK', 'U' || 1 + (d.number + part.n) % :people, part.percent
            from deal d
            cross join (values (0, 60), (1, 40)) as part (n, percent)
            where d.organisation_id = :organisation
              and d.number % 20 = 0
            """, """
            insert into deal_nudge (organisation_id, deal, snoozed_until)
            select organisation_id, number, opened_at + interval '20 days'
            from deal
            where organisation_id = :organisation
              and number % 10 = 0
            """, """
            insert into change (organisation_id, kind, by_platform, by_id, surface, at, facts)
            select
                d.organisation_id, 'OPENED', d.owner_platform, d.owner_id, 'MESSAGE', d.opened_at,
                jsonb_build_array(jsonb_build_object(
                    'is', 'StatusChanged', 'deal', jsonb_build_object('number', d.number),
                    'from', jsonb_build_object('is', 'Retracted'), 'to', jsonb_build_object('is', 'Open')))
            from deal d
            where d.organisation_id = :organisation
            order by d.number
            """, """
            insert into change_deal (organisation_id, deal, change)
            select organisation_id, cast(facts -> 0 -> 'deal' ->> 'number' as bigint), number
            from change
            where organisation_id = :organisation
            """);

    private LedgerAtScale() {}

    /** Fills the ledger of {@code organisation} up to now. */
    static void fill(OrganisationId organisation, int deals) {
        TestDatabase.asOwner(handle -> {
            handle.execute("set session_replication_role = replica");
            FILL.forEach(sql -> run(handle, sql, organisation, deals));
            handle.execute("set session_replication_role = default");
            handle.execute("vacuum analyze");
            return deals;
        });
    }

    private static void run(Handle handle, String sql, OrganisationId organisation, int deals) {
        handle.createUpdate(sql)
                .bind("organisation", organisation.value())
                .bind("people", PEOPLE)
                .bind("deals", deals)
                .bind("each", ANNOUNCEMENTS_A_DEAL)
                .bind("now", Instant.now())
                .execute();
    }
}
