package io.wonce.postgres;

import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.counting.Amendment;
import io.wonce.domain.counting.Amendment.Cause;
import io.wonce.domain.deal.DealId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds out what happened to deals after a publication: what ended them, or what made them an order or none. */
final class Amendments {
    private static final String SELECT = """
            select
                d.number, d.status, d.merged_into, counted_at(d.number) is not null as counts,
                c.kind, c.at, c.by_name
            from deal d
            left join lateral (
                select h.kind, h.at, p.name as by_name
                from change_deal cd
                join change h on h.organisation_id = cd.organisation_id and h.number = cd.change
                left join person p
                    on p.organisation_id = h.organisation_id and p.platform = h.by_platform and p.person_id = h.by_id
                where cd.organisation_id = d.organisation_id
                  and cd.deal = d.number
                  and h.at >= :publishedAt
                  and case d.status
                      when 'OPEN' then
                          h.kind <> 'EXPECTED'
                          and jsonb_path_exists(
                              h.facts, '$[*].is ? (@ != "Redescribed" && @ != "Credited" && @ != "Snoozed")')
                      else
                          h.facts @> jsonb_build_array(jsonb_build_object(
                              'is', 'StatusChanged',
                              'deal', jsonb_build_object('number', d.number),
                              'to', jsonb_build_object(
                                  'is', case d.status when 'MERGED' then 'MergedInto' else initcap(d.status) end)))
                      end
                order by cd.change %s
                limit 1) c on true
            where d.organisation_id = :organisation
              and d.number = any (:deals)
            order by d.number
            """;

    private final Session session;

    Amendments(Session session) {
        this.session = session;
    }

    /** What happened last to those that are gone. */
    List<Amendment> gone(List<DealId> deals, Instant publishedAt) {
        return find("desc", deals, publishedAt, Amendments::gone);
    }

    /** What happened first to those that have come. */
    List<Amendment> come(List<DealId> deals, Instant publishedAt) {
        return find("", deals, publishedAt, Amendments::come);
    }

    private List<Amendment> find(String order, List<DealId> deals, Instant publishedAt, Reason reason) {
        if (deals.isEmpty()) {
            return List.of();
        }
        return session.query(SELECT.formatted(order))
                .bind("publishedAt", publishedAt)
                .bindArray(
                        "deals", Long.class, deals.stream().map(DealId::number).toList())
                .map((columns, context) -> amendment(new Row(columns), reason))
                .list();
    }

    private static Amendment amendment(Row row, Reason reason) throws SQLException {
        Optional<Instant> at = row.maybeText("kind").isEmpty() ? Optional.empty() : Optional.of(row.instant("at"));
        return new Amendment(
                new DealId(row.number("number")),
                reason.of(row),
                row.maybeNumber("merged_into").map(DealId::new),
                at,
                row.maybeText("by_name"));
    }

    private static Cause gone(Row row) throws SQLException {
        return switch (row.text("status")) {
            case "CANCELLED" -> Cause.CANCELLED;
            case "LOST" -> Cause.LOST;
            case "MERGED" -> Cause.MERGED;
            case "RETRACTED" -> Cause.TAKEN_BACK;
            default -> row.flag("counts") ? Cause.ELSEWHERE : Cause.UNCOUNTED;
        };
    }

    private static Cause come(Row row) throws SQLException {
        Optional<ChangeKind> kind = row.maybeText("kind").map(ChangeKind::valueOf);
        if (kind.isEmpty()) {
            return Cause.CHANGED;
        }
        return switch (kind.get()) {
            case LINKED -> Cause.LINKED;
            case HEARD, OPENED, REACTED, CONFIRMED, MILESTONE_NAMED -> Cause.NOTED;
            case SPLIT -> Cause.SPLIT;
            case REOPENED, UNDONE -> Cause.BACK;
            default -> Cause.CHANGED;
        };
    }

    /** Reads a cause. */
    private interface Reason {
        Cause of(Row row) throws SQLException;
    }
}
