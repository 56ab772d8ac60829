package io.wonce.postgres;

import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.counting.Amendment;
import io.wonce.domain.counting.Amendment.Cause;
import io.wonce.domain.deal.DealId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds out what happened to deals after a publication: what ended them, or what made them an order or none. */
final class Amendments {
    private static final String SELECT = """
            select
                w.place, w.is_gone, d.number, d.status, d.merged_into, counted_at(d.number) is not null as counts,
                c.kind, c.at, c.by_name
            from unnest(:deals, cast(:publishedAts as timestamptz[]), :gone) with ordinality as w (deal, published_at, is_gone, place)
            join deal d on d.organisation_id = :organisation and d.number = w.deal
            left join lateral (
                select h.kind, h.at, p.name as by_name
                from change_deal cd
                join change h on h.organisation_id = cd.organisation_id and h.number = cd.change
                left join person p
                    on p.organisation_id = h.organisation_id and p.platform = h.by_platform and p.person_id = h.by_id
                where cd.organisation_id = d.organisation_id
                  and cd.deal = d.number
                  and h.at >= w.published_at
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
                order by case when w.is_gone then -cd.change else cd.change end
                limit 1) c on true
            """;

    private final Session session;

    Amendments(Session session) {
        this.session = session;
    }

    /** What happened last to each that is gone, and first to each that has come. */
    Map<Altered, Amendment> of(Collection<Altered> altered) {
        if (altered.isEmpty()) {
            return Map.of();
        }
        List<Altered> all = List.copyOf(altered);
        return session
                .query(SELECT)
                .bindArray("deals", Long.class, each(all, one -> one.deal().number()))
                .bindArray(
                        "publishedAts",
                        String.class,
                        each(all, one -> one.publishedAt().toString()))
                .bindArray("gone", Boolean.class, each(all, Altered::isGone))
                .map((columns, context) -> Map.entry(all.get(columns.getInt("place") - 1), amendment(new Row(columns))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static <T> List<T> each(List<Altered> all, Function<Altered, T> part) {
        return all.stream().map(part).toList();
    }

    private static Amendment amendment(Row row) throws SQLException {
        Optional<Instant> at = row.maybeText("kind").isEmpty() ? Optional.empty() : Optional.of(row.instant("at"));
        return new Amendment(
                new DealId(row.number("number")),
                row.flag("is_gone") ? gone(row) : come(row),
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

    /**
     * One whose part in a number became another.
     *
     * @param deal which
     * @param publishedAt when the number was published
     * @param isGone whether it was in the number and is not in it now; else it has come
     */
    record Altered(DealId deal, Instant publishedAt, boolean isGone) {}
}
