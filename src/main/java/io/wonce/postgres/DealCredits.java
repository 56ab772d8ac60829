package io.wonce.postgres;

import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.Credits;
import io.wonce.domain.deal.DealId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who earned a deal, where it is not its owner alone. */
final class DealCredits {
    private final Session session;

    DealCredits(Session session) {
        this.session = session;
    }

    /** The largest part first. */
    Credits of(DealId deal) {
        return new Credits(session.query("""
                        select platform, person_id, percent
                        from deal_credit
                        where organisation_id = :organisation
                          and deal = :deal
                        order by percent desc, platform, person_id
                        """)
                .bind("deal", deal.number())
                .map((columns, context) -> part(columns))
                .list());
    }

    Map<DealId, Credits> of(Collection<DealId> deals) {
        Map<DealId, List<Credits.Part>> parts = new HashMap<>();
        session.query("""
                        select deal, platform, person_id, percent
                        from deal_credit
                        where organisation_id = :organisation
                          and deal = any (:deals)
                        order by percent desc, platform, person_id
                        """)
                .bindArray(
                        "deals", Long.class, deals.stream().map(DealId::number).toList())
                .map((columns, context) -> parts.computeIfAbsent(
                                new DealId(columns.getLong("deal")), deal -> new ArrayList<>())
                        .add(part(columns)))
                .list();
        return parts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, split -> new Credits(split.getValue())));
    }

    private static Credits.Part part(ResultSet columns) throws SQLException {
        return new Credits.Part(
                new PersonRef(Platform.valueOf(columns.getString("platform")), columns.getString("person_id")),
                columns.getBigDecimal("percent"));
    }

    void replace(DealId deal, Credits credits) {
        session.update("""
                        delete from deal_credit
                        where organisation_id = :organisation
                          and deal = :deal
                        """).bind("deal", deal.number()).execute();
        List<Credits.Part> parts = credits.parts();
        session.update("""
                        insert into deal_credit (organisation_id, deal, platform, person_id, percent)
                        select :organisation, :deal, platform, person_id, percent
                        from unnest(cast(:platforms as text[]), cast(:people as text[]), cast(cast(:percents as text[]) as numeric[]))
                            as part (platform, person_id, percent)
                        """)
                .bind("deal", deal.number())
                .bindArray(
                        "platforms",
                        String.class,
                        parts.stream()
                                .map(part -> part.person().platform().name())
                                .toList())
                .bindArray(
                        "people",
                        String.class,
                        parts.stream().map(part -> part.person().personId()).toList())
                .bindArray(
                        "percents",
                        String.class,
                        parts.stream()
                                .map(part -> part.percent().toPlainString())
                                .toList())
                .execute();
    }
}
