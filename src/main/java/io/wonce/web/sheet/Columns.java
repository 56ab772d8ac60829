package io.wonce.web.sheet;

import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.ExternalId;
import io.wonce.domain.deal.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A deal as the row of a sheet: texts, numbers and days; an empty text where nothing is known. */
final class Columns {
    private static final List<String> BEFORE = List.of("deal", "status", "customer", "amount", "currency", "owner");
    private static final List<String> AFTER =
            List.of("close_date", "probability", "category", "announcements", "opened", "last_heard", "external_ids");

    private Columns() {}

    /** Their names, which stay as they are whatever language people speak: other programs depend on them. */
    static List<String> names() {
        return Stream.of(BEFORE.stream(), Arrays.stream(Milestone.values()).map(Columns::word), AFTER.stream())
                .flatMap(names -> names)
                .toList();
    }

    /** Each a {@link String}, a {@link Number} or a {@link LocalDate}; days are those of {@code zone}. */
    static List<Object> of(DealSummary summary, List<ExternalId> external, ZoneId zone) {
        Deal deal = summary.deal();
        var told = deal.description();
        Stream<Object> before = Stream.of(
                deal.id().toString(),
                status(deal.status()),
                told.customer().orElse(""),
                told.value().<Object>map(value -> value.amount()).orElse(""),
                told.value().map(value -> value.currency().getCurrencyCode()).orElse(""),
                summary.ownerName().orElse(""));
        Stream<Object> milestones = Arrays.stream(Milestone.values())
                .map(milestone -> deal.milestones().containsKey(milestone)
                        ? day(deal.milestones().get(milestone), zone)
                        : "");
        Stream<Object> after = Stream.of(
                told.expectation()
                        .flatMap(expected -> expected.closeDate())
                        .<Object>map(date -> date)
                        .orElse(""),
                told.expectation()
                        .<Object>map(expected -> expected.probability())
                        .orElse(""),
                told.expectation().map(expected -> word(expected.category())).orElse(""),
                summary.announcements(),
                day(deal.openedAt(), zone),
                day(summary.lastHeard(), zone),
                external.stream().map(id -> id.system() + ":" + id.id()).collect(Collectors.joining(" ")));
        return Stream.of(before, milestones, after).flatMap(cells -> cells).toList();
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }

    private static String status(DealStatus status) {
        return status.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
