package io.wonce.postgres;

import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Share;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Query;

/** Splits a count, as known now or as it was published. */
final class Shares {
    private final Session session;

    Shares(Session session) {
        this.session = session;
    }

    /** As known now. */
    List<Share> of(Period period, ZoneId zone, Grouping grouping) {
        Query query = query(grouping, "counted_shares(:from, :until)", ":organisation is not null")
                .bind("from", period.from(zone))
                .bind("until", period.until(zone));
        return add(query, grouping == Grouping.REP ? people(session) : Map.of());
    }

    /** As published, by who was the same person then; empty where that was not kept. */
    List<Share> published(Period period, Grouping grouping) {
        Query query = query(
                        grouping,
                        "published_share",
                        "s.organisation_id = :organisation and s.first_day = :first and s.end_day = :end")
                .bind("first", period.first())
                .bind("end", period.end());
        return add(query, Map.of());
    }

    private Query query(Grouping grouping, String source, String condition) {
        return session.query("""
                select
                    %s as key, %s as label, s.currency, sum(s.share) as orders, sum(s.amount * s.share) as amount
                from %s s
                where %s
                group by 1, 2, 3
                order by sum(s.share) desc, 2
                """.formatted(key(grouping), label(grouping), source, condition));
    }

    private static List<Share> add(Query query, Map<String, String> people) {
        Map<String, Totals> totals = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        query.map((columns, context) -> add(new Row(columns), people, totals, labels))
                .list();
        return totals.entrySet().stream()
                .map(share -> new Share(
                        share.getKey(),
                        labels.getOrDefault(share.getKey(), ""),
                        share.getValue().shares(),
                        share.getValue().money()))
                .sorted(Comparator.comparing(Share::orders).reversed().thenComparing(Share::label))
                .toList();
    }

    private static String add(
            Row row, Map<String, String> people, Map<String, Totals> totals, Map<String, String> labels)
            throws SQLException {
        String key = people.getOrDefault(row.text("key"), row.text("key"));
        labels.putIfAbsent(key, row.text("label"));
        totals.computeIfAbsent(key, k -> new Totals()).add(row);
        return key;
    }

    /** Two accounts of one person are one share: each account with the one that stands for it. */
    static Map<String, String> people(Session session) {
        Map<String, String> people = new LinkedHashMap<>();
        new JdbiMatches(session).first().forEach((account, first) -> people.put(key(account), key(first)));
        return people;
    }

    /** All keys that are the share of {@code key}: those of the accounts of one person. */
    List<String> accounts(String key) {
        Map<String, String> people = people(session);
        String first = people.getOrDefault(key, key);
        return Stream.concat(
                        Stream.of(key, first),
                        people.entrySet().stream()
                                .filter(account -> account.getValue().equals(first))
                                .map(Map.Entry::getKey))
                .distinct()
                .toList();
    }

    /** How an account is written as the key of a share. */
    static String key(PersonRef person) {
        return person.platform() + " " + person.personId();
    }

    /**
     * The condition of the shares whose key is among {@code :keys}. A team that no share of {@code rows} in {@code source} has as it is
     * written is looked for in whatever case, as that of a target is.
     */
    static String among(Grouping grouping, String source, String rows) {
        String exact = key(grouping) + " = any (cast(:keys as text[]))";
        if (grouping != Grouping.TEAM) {
            return exact;
        }
        return """
                (%1$s or (
                    lower(s.team) in (select lower(k.key) from unnest(cast(:keys as text[])) as k(key))
                    and not exists (select 1 from %2$s s where %3$s and %1$s)))
                """.formatted(exact, source, rows);
    }

    private static String label(Grouping grouping) {
        return switch (grouping) {
            case REP -> "s.rep";
            case CUSTOMER -> "s.customer";
            case TEAM, CHANNEL, MILESTONE -> key(grouping);
        };
    }

    /** The column that tells shares apart. */
    static String key(Grouping grouping) {
        return switch (grouping) {
            case REP -> "s.rep_key";
            case TEAM -> "s.team";
            case CUSTOMER -> "s.customer_key";
            case CHANNEL -> "s.channel";
            case MILESTONE -> "cast(s.evidence as text)";
        };
    }
}
