package io.wonce.postgres;

import io.wonce.app.port.TeamTrophies;
import io.wonce.domain.counting.DayCount;
import io.wonce.domain.deal.DealSummary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the records of sales teams are made of: every deal that counts, ever, and who earned it. */
final class TrophiesOfTeams {
    /** In which team somebody is, is asked once for each person. */
    private static final String EARNED = """
            with earned as (
                select c.counted_at, d.number, d.amount, d.currency, e.platform, e.person_id, e.percent
                from counted_deals('-infinity', 'infinity') c
                join deal d on d.organisation_id = :organisation and d.number = c.deal
                cross join lateral
            """ + JdbiTrophies.EARNERS + """
            ), member as materialized (
                select w.platform, w.person_id, team_of(w.platform, w.person_id) as team
                from (select distinct platform, person_id from earned) w
            )
            """;

    private final Session session;

    TrophiesOfTeams(Session session) {
        this.session = session;
    }

    /** By their names. */
    List<TeamTrophies> all() {
        Map<String, List<DealSummary>> largest = largest();
        return days().entrySet().stream()
                .map(team -> new TeamTrophies(
                        team.getKey(), team.getValue(), largest.getOrDefault(team.getKey(), List.of())))
                .toList();
    }

    private Map<String, List<DayCount>> days() {
        return session.query(EARNED + """
                        select m.team, cast(e.counted_at at time zone :zone as date) as day, sum(e.percent) / 100 as orders
                        from earned e
                        join member m on m.platform = e.platform and m.person_id = e.person_id
                        where m.team <> ''
                        group by 1, 2
                        order by 2
                        """)
                .bind("zone", new JdbiSettings(session).organisation().zone())
                .map((columns, context) -> {
                    Row row = new Row(columns);
                    return Map.entry(
                            row.text("team"), new DayCount(row.maybeDate("day").orElseThrow(), row.decimal("orders")));
                })
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, TreeMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Map<String, List<DealSummary>> largest() {
        List<Map.Entry<String, Long>> deals = session.query(EARNED + """
                        select distinct on (m.team, e.currency) m.team, e.number
                        from earned e
                        join member m on m.platform = e.platform and m.person_id = e.person_id
                        where m.team <> ''
                          and e.amount is not null
                        order by m.team, e.currency, e.amount desc, e.counted_at, e.number
                        """)
                .map((columns, context) -> Map.entry(columns.getString("team"), columns.getLong("number")))
                .list();
        Map<Long, DealSummary> summaries = session
                .query(DealRows.SELECT + " and d.number = any (:numbers)")
                .bindArray(
                        "numbers",
                        Long.class,
                        deals.stream().map(Map.Entry::getValue).toList())
                .map(new DealRows())
                .stream()
                .collect(Collectors.toMap(deal -> deal.deal().id().number(), deal -> deal));
        return deals.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.flatMapping(
                                team -> Optional.ofNullable(summaries.get(team.getValue())).stream(),
                                Collectors.toList())));
    }
}
