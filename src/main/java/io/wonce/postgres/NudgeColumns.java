package io.wonce.postgres;

import io.wonce.domain.organisation.Nudges;
import io.wonce.domain.organisation.WorkingHours;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When an organisation lets people be nudged, as columns. */
final class NudgeColumns {
    private NudgeColumns() {}

    static void put(Nudges nudges, Map<String, @Nullable Object> columns) {
        columns.put("nudgeVerbal", nudges.verbal().orElse(null));
        columns.put("nudgeSigned", nudges.signed().orElse(null));
        columns.put("nudgeDate", nudges.date().orElse(null));
        columns.put("nudgeUnresolved", nudges.unresolved().orElse(null));
        columns.put(
                "workingDays",
                nudges.inOrder().stream().map(DayOfWeek::getValue).toArray(Integer[]::new));
        columns.put("worksFrom", nudges.hours().map(WorkingHours::opens).orElse(null));
        columns.put("worksUntil", nudges.hours().map(WorkingHours::closes).orElse(null));
    }

    static Nudges read(Row row) throws SQLException {
        return new Nudges(
                row.maybeCount("nudge_verbal"),
                row.maybeCount("nudge_signed"),
                row.maybeCount("nudge_date"),
                row.maybeCount("nudge_unresolved"),
                row.counts("working_days").stream().map(DayOfWeek::of).collect(Collectors.toUnmodifiableSet()),
                hours(row));
    }

    private static Optional<WorkingHours> hours(Row row) throws SQLException {
        LocalTime from = row.columns().getObject("works_from", LocalTime.class);
        LocalTime until = row.columns().getObject("works_until", LocalTime.class);
        return from == null || until == null ? Optional.empty() : Optional.of(new WorkingHours(from, until));
    }
}
