package io.wonce.postgres;

import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Expectation;
import io.wonce.domain.deal.ForecastCategory;
import io.wonce.domain.deal.Milestone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads deals and their summaries. */
final class DealRows implements RowMapper<DealSummary> {
    /** All columns of a summary; more conditions may follow. */
    static final String SELECT = """
            select d.number, d.status, d.merged_into, d.customer, d.amount, d.currency, d.owner_platform, d.owner_id,
                d.close_date, d.probability, d.category, d.opened_at, d.last_heard, d.flagged,
                array(
                    select m.milestone || ' ' || cast(extract(epoch from m.reached_at) * 1000000 as bigint)
                    from deal_milestone m
                    where m.organisation_id = d.organisation_id and m.deal = d.number) as milestones,
                (select o.name
                    from person o
                    where o.organisation_id = d.organisation_id and o.platform = d.owner_platform and o.person_id = d.owner_id) as owner_name,
                (select count(*)
                    from announcement a
                    where a.organisation_id = d.organisation_id and a.deal = d.number and a.kind = 'WIN'
                        and a.placement = 'ON') as announcements,
                (select coalesce(p.name, c.by_id)
                    from change_deal cd
                    join change c on c.organisation_id = cd.organisation_id and c.number = cd.change
                    left join person p
                        on p.organisation_id = c.organisation_id and p.platform = c.by_platform and p.person_id = c.by_id
                    where cd.organisation_id = d.organisation_id and cd.deal = d.number
                    order by cd.change
                    limit 1) as opened_by
            from deal d
            where d.organisation_id = :organisation
            """;

    @Override
    public DealSummary map(ResultSet columns, StatementContext context) throws SQLException {
        Row row = new Row(columns);
        Optional<String> ownerName = row.maybeText("owner_name");
        return new DealSummary(
                deal(row),
                ownerName,
                row.count("announcements"),
                row.maybeText("opened_by").or(() -> ownerName).orElse(""),
                row.instant("last_heard"));
    }

    private static Deal deal(Row row) throws SQLException {
        return new Deal(
                new DealId(row.number("number")),
                status(row),
                description(row),
                milestones(row),
                row.instant("opened_at"),
                row.flag("flagged"));
    }

    private static DealStatus status(Row row) throws SQLException {
        return switch (row.text("status")) {
            case "OPEN" -> new DealStatus.Open();
            case "LOST" -> new DealStatus.Lost();
            case "CANCELLED" -> new DealStatus.Cancelled();
            case "MERGED" -> new DealStatus.MergedInto(new DealId(row.number("merged_into")));
            default -> new DealStatus.Retracted();
        };
    }

    private static Description description(Row row) throws SQLException {
        return new Description(
                row.maybeText("customer"),
                row.maybeMoney("amount", "currency"),
                row.maybePerson("owner"),
                expectation(row));
    }

    private static Optional<Expectation> expectation(Row row) throws SQLException {
        Optional<ForecastCategory> category = row.maybeText("category").map(ForecastCategory::valueOf);
        return category.isEmpty()
                ? Optional.empty()
                : Optional.of(new Expectation(row.maybeDate("close_date"), row.count("probability"), category.get()));
    }

    private static Map<Milestone, Instant> milestones(Row row) throws SQLException {
        Map<Milestone, Instant> milestones = new EnumMap<>(Milestone.class);
        for (String reached : row.texts("milestones")) {
            String[] both = reached.split(" ", 2);
            milestones.put(Milestone.valueOf(both[0]), Instant.EPOCH.plus(Long.parseLong(both[1]), ChronoUnit.MICROS));
        }
        return milestones;
    }
}
