package io.wonce.postgres;

import io.wonce.app.port.MailMark;
import io.wonce.app.port.Matches;
import io.wonce.domain.chat.Match;
import io.wonce.domain.chat.MatchId;
import io.wonce.domain.chat.PersonRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.StatementContext;

/** Which accounts are one person. */
final class JdbiMatches implements Matches {
    private static final Comparator<PersonRef> LASTING =
            Comparator.comparing(PersonRef::platform).thenComparing(PersonRef::personId);

    private final Session session;

    JdbiMatches(Session session) {
        this.session = session;
    }

    @Override
    public void mark(PersonRef person, MailMark mark) {
        session.update("""
                        insert into mail_mark (organisation_id, platform, person_id, mark)
                        values (:organisation, :platform, :person, :mark)
                        on conflict (organisation_id, platform, person_id) do update
                        set mark = excluded.mark
                        where mail_mark.mark <> excluded.mark
                        """)
                .bind("platform", person.platform())
                .bind("person", person.personId())
                .bind("mark", mark.value())
                .execute();
    }

    /** The index of pairs decides: of two that come at once, one opens it. */
    @Override
    public List<Match> open(PersonRef person) {
        return session.query("""
                        insert into account_match (organisation_id, asked_platform, asked_id, other_platform, other_id)
                        select m.organisation_id, m.platform, m.person_id, o.platform, o.person_id
                        from mail_mark m
                        join mail_mark o on o.organisation_id = m.organisation_id and o.mark = m.mark and o.platform <> m.platform
                        where m.organisation_id = :organisation
                          and m.platform = :platform
                          and m.person_id = :person
                        order by o.platform, o.person_id
                        on conflict do nothing
                        returning number, asked_platform, asked_id, other_platform, other_id, verdict
                        """)
                .bind("platform", person.platform())
                .bind("person", person.personId())
                .map(JdbiMatches::match)
                .list();
    }

    @Override
    public Optional<Match> lock(MatchId id) {
        return session.lock("""
                        select number, asked_platform, asked_id, other_platform, other_id, verdict
                        from account_match
                        """, id.number(), JdbiMatches::match);
    }

    @Override
    public void judge(MatchId id, Match.Verdict verdict) {
        session.update("""
                        update account_match
                        set verdict = :verdict
                        where organisation_id = :organisation
                          and number = :number
                        """).bind("number", id.number()).bind("verdict", verdict).execute();
    }

    @Override
    public List<PersonRef> accounts(PersonRef account) {
        return session
                .query(Accounts.of(":platform", ":person"))
                .bind("platform", account.platform())
                .bind("person", account.personId())
                .map(JdbiMatches::account)
                .list()
                .stream()
                .sorted(LASTING)
                .toList();
    }

    @Override
    public Optional<PersonRef> reachable(PersonRef account) {
        return session.query(Accounts.reachable(":platform", ":person"))
                .bind("platform", account.platform())
                .bind("person", account.personId())
                .map(JdbiMatches::account)
                .findOne();
    }

    /** For each account of a person who has more than one: the first of them. */
    Map<PersonRef, PersonRef> first() {
        Map<PersonRef, Set<PersonRef>> people = new HashMap<>();
        session.query("""
                        select number, asked_platform, asked_id, other_platform, other_id, verdict
                        from account_match
                        where organisation_id = :organisation
                          and verdict = 'SAME'
                        """).map(JdbiMatches::match).forEach(match -> {
            Set<PersonRef> together = new HashSet<>(List.of(match.asked(), match.other()));
            together.addAll(people.getOrDefault(match.asked(), Set.of()));
            together.addAll(people.getOrDefault(match.other(), Set.of()));
            together.forEach(account -> people.put(account, together));
        });
        Map<PersonRef, PersonRef> first = new HashMap<>();
        people.forEach((account, together) ->
                first.put(account, together.stream().min(LASTING).orElse(account)));
        return first;
    }

    private static PersonRef account(ResultSet columns, StatementContext context) throws SQLException {
        return new Row(columns).person("platform", "person_id");
    }

    private static Match match(ResultSet columns, StatementContext context) throws SQLException {
        Row row = new Row(columns);
        return new Match(
                new MatchId(columns.getLong("number")),
                row.maybePerson("asked").orElseThrow(),
                row.maybePerson("other").orElseThrow(),
                Match.Verdict.valueOf(row.text("verdict")));
    }
}
