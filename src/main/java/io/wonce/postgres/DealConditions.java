package io.wonce.postgres;

import io.wonce.app.port.DealFilter;
import io.wonce.app.port.DealState;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.counting.Confidence;
import io.wonce.domain.counting.Due;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.Period;
import io.wonce.domain.deal.CustomerKey;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.organisation.Nudges;
import io.wonce.domain.organisation.Organisation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.statement.Query;

/** A filter of deals as SQL: each condition with what it binds. */
final class DealConditions {
    private static final String LONG_AGO = """
            exists (
                select 1
                from deal_milestone y
                where y.organisation_id = d.organisation_id
                  and y.deal = d.number
                  and y.milestone in (%s)
                  and y.reached_at < :longAgo)
            """;

    /** Who means more than these has typed too little. */
    private static final int MOST_ALIKE = 1000;

    private final List<String> conditions = new ArrayList<>();
    private final List<Consumer<Query>> bindings = new ArrayList<>();
    private final Session session;
    private final Instant now;
    private final ZoneId zone;
    private final Nudges nudges;
    private final LateDeals late;

    DealConditions(Session session, DealFilter filter, Instant now, Organisation organisation) {
        this.session = session;
        this.now = now;
        this.zone = organisation.zone();
        this.nudges = organisation.nudges();
        this.late = new LateDeals(session, organisation, now);
        boolean reported = filter.period().isPresent()
                && filter.portion().filter(DealFilter.Portion::reported).isPresent();
        if (!reported || filter.state() != DealState.ANY) {
            state(filter.state());
        }
        time(filter);
        filter.due().ifPresent(this::due);
        filter.confidence().ifPresent(this::confidence);
        filter.owner().ifPresent(this::owner);
        filter.customer().ifPresent(this::customer);
        filter.currency().ifPresent(currency -> {
            conditions.add("d.currency = :currency");
            bindings.add(query -> query.bind("currency", currency));
        });
    }

    /** To stand behind another condition. */
    String sql() {
        return " and " + String.join("\n and ", conditions) + "\n";
    }

    Query bind(Query query) {
        bindings.forEach(binding -> binding.accept(query));
        return query;
    }

    private void state(DealState state) {
        conditions.add(
                switch (state) {
                    case ANY -> "d.status in ('OPEN', 'LOST', 'CANCELLED')";
                    case EXPECTED -> ExpectedDeals.condition(session);
                    case UNINVOICED ->
                        "d.status = 'OPEN' and d.stage in (2, 3) and " + LONG_AGO.formatted("'SIGNED', 'ORDERED'");
                    case UNSIGNED -> "d.status = 'OPEN' and d.stage = 1 and " + LONG_AGO.formatted("'VERBAL'");
                    case UNANSWERED -> "d.number in (" + late.unanswered() + ")";
                    case LOST -> "d.status = 'LOST'";
                    case CANCELLED -> "d.status = 'CANCELLED'";
                });
        if (state == DealState.UNANSWERED) {
            bindings.add(late::bind);
        }
        if (state == DealState.UNSIGNED || state == DealState.UNINVOICED) {
            int days = state == DealState.UNSIGNED ? nudges.untilSigned() : nudges.untilInvoiced();
            bindings.add(query -> query.bind("longAgo", now.minus(Duration.ofDays(days))));
        }
    }

    private void time(DealFilter filter) {
        filter.period()
                .ifPresent(period -> bindings.add(
                        query -> query.bind("from", period.from(zone)).bind("until", period.until(zone))));
        if (filter.milestone().isPresent()) {
            String within = filter.period().isPresent()
                    ? " and r.reached_at >= :from and r.reached_at < :until and d.status = 'OPEN'"
                    : "";
            conditions.add("""
                    exists (
                        select 1
                        from deal_milestone r
                        where r.organisation_id = d.organisation_id
                          and r.deal = d.number
                          and r.milestone = cast(:milestone as milestone)
                    """ + within + ")");
            bindings.add(query -> query.bind("milestone", filter.milestone().get()));
        } else if (filter.period().isPresent()) {
            number(filter.period().get(), filter.portion());
        }
    }

    /** The deals of a number, or of a part of it. */
    private void number(Period period, Optional<DealFilter.Portion> portion) {
        boolean reported = portion.filter(DealFilter.Portion::reported).isPresent();
        Optional<Grouping> by = portion.flatMap(DealFilter.Portion::by);
        String source = reported
                ? (by.isPresent() ? "published_share" : "published_deal")
                : (by.isPresent() ? "counted_shares(:from, :until)" : "counted_deals(:from, :until)");
        String rows = reported
                ? "s.organisation_id = :organisation and s.first_day = :first and s.end_day = :end"
                : ":organisation is not null";
        conditions.add("d.number in (select s.deal from %s s where %s%s)"
                .formatted(
                        source,
                        rows,
                        by.map(grouping -> " and " + Shares.among(grouping, source, rows))
                                .orElse("")));
        if (reported) {
            bindings.add(query -> query.bind("first", period.first()).bind("end", period.end()));
        }
        by.ifPresent(grouping -> {
            String key = portion.map(DealFilter.Portion::key).orElse("");
            List<String> keys =
                    grouping == Grouping.REP && !reported ? new Shares(session).accounts(key) : List.of(key);
            bindings.add(query -> query.bindArray("keys", String.class, keys));
        });
    }

    private void due(Due due) {
        LocalDate today = now.atZone(zone).toLocalDate();
        if (due instanceof Due.Undated) {
            conditions.add("d.close_date is null");
            return;
        }
        if (due instanceof Due.InMonth in) {
            LocalDate first = in.month().atDay(1);
            between(
                    first.isBefore(today) ? today : first,
                    in.month().plusMonths(1).atDay(1));
            return;
        }
        if (due instanceof Due.Before before) {
            between(today, before.end());
            return;
        }
        conditions.add("d.close_date < :today");
        bindings.add(query -> query.bind("today", today));
    }

    private void between(LocalDate first, LocalDate end) {
        conditions.add("d.close_date >= :firstDay and d.close_date < :endDay");
        bindings.add(query -> query.bind("firstDay", first).bind("endDay", end));
    }

    private void confidence(Confidence confidence) {
        conditions.add(confidence.category().isPresent() ? "d.category = :category" : "d.category is null");
        confidence.category().ifPresent(category -> bindings.add(query -> query.bind("category", category)));
    }

    private void owner(PersonRef owner) {
        List<PersonRef> accounts = new JdbiMatches(session).accounts(owner);
        conditions.add("""
                d.owner_id is not null
                  and (d.owner_platform, d.owner_id) in (
                      select o.platform, o.id
                      from unnest(cast(:ownerPlatforms as text[]), cast(:ownerIds as text[])) as o(platform, id))
                """);
        bindings.add(query -> Accounts.bind(query, "ownerPlatforms", "ownerIds", accounts));
    }

    private void customer(String words) {
        conditions.add("d.number in (select n.deal from deals_named(:key, :mostAlike) n union all select :number)");
        bindings.add(query -> query.bind("key", CustomerKey.of(words).value())
                .bind("mostAlike", MOST_ALIKE)
                .bind("number", DealId.parse(words).map(DealId::number).orElse(0L)));
    }
}
