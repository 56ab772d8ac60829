package io.wonce.postgres;

import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Share;
import io.wonce.domain.deal.CustomerKey;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Splits a count: by the deal's owner, their team, the customer, or the channel of the announcement that made it an order. */
final class Shares {
    private final Session session;

    Shares(Session session) {
        this.session = session;
    }

    List<Share> of(Period period, ZoneId zone, Grouping grouping) {
        Map<String, Totals> totals = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, String> people = grouping == Grouping.REP ? people() : Map.of();
        session.query("""
                        select %s as label, %s as key, d.currency, count(*) as orders, sum(d.amount) as amount
                        from counted_deals(:from, :until) c
                        join deal d on d.organisation_id = :organisation and d.number = c.deal
                        left join person o
                            on o.organisation_id = d.organisation_id
                            and o.platform = d.owner_platform
                            and o.person_id = d.owner_id
                        cross join lateral (
                            select a.channel_id
                            from deal_milestone m
                            join announcement a on a.organisation_id = m.organisation_id and a.number = m.announcement
                            where m.organisation_id = d.organisation_id and m.deal = d.number and m.reached_at = c.counted_at
                            order by m.milestone
                            limit 1) told
                        group by 1, 2, 3
                        order by count(*) desc, 1
                        """.formatted(label(grouping), key(grouping)))
                .bind("from", period.from(zone))
                .bind("until", period.until(zone))
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    String key = merged(grouping, people.getOrDefault(row.text("key"), row.text("key")));
                    labels.putIfAbsent(key, row.text("label"));
                    totals.computeIfAbsent(key, k -> new Totals()).add(row);
                    return key;
                })
                .list();
        return totals.entrySet().stream()
                .map(share -> new Share(
                        labels.getOrDefault(share.getKey(), ""),
                        share.getValue().orders(),
                        share.getValue().money()))
                .sorted(Comparator.comparingInt(Share::orders).reversed().thenComparing(Share::label))
                .toList();
    }

    /** Two accounts of one person are one share. */
    private Map<String, String> people() {
        Map<String, String> people = new LinkedHashMap<>();
        new JdbiMatches(session).first().forEach((account, first) -> people.put(key(account), key(first)));
        return people;
    }

    private static String key(PersonRef owner) {
        return owner.platform() + " " + owner.personId();
    }

    /** Two spellings of one customer are one share. */
    private static String merged(Grouping grouping, String key) {
        return grouping == Grouping.CUSTOMER ? CustomerKey.of(key).value() : key;
    }

    private static String label(Grouping grouping) {
        return switch (grouping) {
            case REP -> "coalesce(o.name, d.owner_id, '')";
            case TEAM -> "coalesce(o.team, '')";
            case CUSTOMER -> "coalesce(d.customer, '')";
            case CHANNEL -> "told.channel_id";
        };
    }

    private static String key(Grouping grouping) {
        return grouping == Grouping.REP ? "coalesce(d.owner_platform || ' ' || d.owner_id, '')" : label(grouping);
    }
}
