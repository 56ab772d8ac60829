package io.wonce.postgres;

import io.wonce.domain.chat.PersonRef;
import java.util.Collection;
import org.jdbi.v3.core.statement.SqlStatement;

/** SQL for the accounts of one person: those that people said are the same, and those that are the same as these. */
final class Accounts {
    /** A query for all of them; its placeholders are the platform and the id of one. */
    private static final String OF = """
            with recursive mine (platform, person_id) as (
                select cast(%s as text), cast(%s as text)
                union
                select next.platform, next.person_id
                from mine m
                cross join lateral (
                    select other_platform, other_id
                    from account_match
                    where organisation_id = :organisation
                      and asked_platform = m.platform
                      and asked_id = m.person_id
                      and verdict = 'SAME'
                    union all
                    select asked_platform, asked_id
                    from account_match
                    where organisation_id = :organisation
                      and other_platform = m.platform
                      and other_id = m.person_id
                      and verdict = 'SAME') next (platform, person_id))
            select mine.platform, mine.person_id
            from mine
            """;

    /** Whether a column is not the account that stands for somebody who was erased. */
    static final String LIVING = "person_id not like '" + PersonRef.ERASED + "%'";

    /** In a workspace that is connected, and where they can be written to; nobody answers for who was erased. */
    private static final String REACHED = "where mine." + LIVING + """
             and case mine.platform
                when 'SLACK' then exists (
                    select 1
                    from workspace w
                    left join person_place h on h.organisation_id = w.organisation_id
                        and h.platform = w.platform
                        and h.person_id = mine.person_id
                    where w.organisation_id = :organisation
                      and w.platform = mine.platform
                      and w.disconnected_at is null
                      and coalesce(h.workspace_id, w.workspace_id) = w.workspace_id)
                when 'TEAMS' then exists (
                    select 1
                    from address a
                    join workspace w on w.organisation_id = a.organisation_id
                        and w.platform = a.platform
                        and w.workspace_id = a.workspace_id
                    where a.organisation_id = :organisation
                      and a.platform = mine.platform
                      and a.channel_id = 'direct:' || mine.person_id
                      and a.closed_at is null
                      and w.disconnected_at is null)
                else true end
            order by mine.platform, mine.person_id
            limit 1
            """;

    private Accounts() {}

    /** All accounts of whoever has the one that two SQL expressions tell. */
    static String of(String platform, String person) {
        return OF.formatted(platform, person);
    }

    /** The first of them in which we can write to that person. */
    static String reachable(String platform, String person) {
        return of(platform, person) + REACHED;
    }

    /** Binds the platforms and the ids of {@code accounts} to two arrays, in the same order. */
    static <S extends SqlStatement<S>> S bind(S sql, String platforms, String ids, Collection<PersonRef> accounts) {
        return sql.bindArray(
                        platforms,
                        String.class,
                        accounts.stream()
                                .map(account -> account.platform().name())
                                .toList())
                .bindArray(
                        ids,
                        String.class,
                        accounts.stream().map(PersonRef::personId).toList());
    }
}
