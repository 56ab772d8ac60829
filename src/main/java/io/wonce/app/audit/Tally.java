package io.wonce.app.audit;

import io.wonce.app.port.ExportMessage;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Statement;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Adds up what was announced and which orders it was about. */
final class Tally {
    private final ZoneId zone;
    private final List<AuditResult.Item> items = new ArrayList<>();
    private final Map<String, int[]> weeks = new TreeMap<>();
    private final BitSet won = new BitSet();
    private final BitSet cancelled = new BitSet();
    private long messages;
    private int announcements;

    Tally(ZoneId zone) {
        this.zone = zone;
    }

    void message() {
        messages++;
    }

    void placed(ExportMessage message, Statement statement, DealId deal, double confidence) {
        items.add(new AuditResult.Item(
                message.channel(),
                message.ts(),
                Optional.of(deal),
                statement.kind(),
                statement.customer(),
                statement.amount(),
                statement.milestone(),
                confidence));
        int index = Math.toIntExact(deal.number());
        if (statement.kind() == Kind.LOST) {
            cancelled.set(index);
        }
        if (statement.kind() == Kind.WIN) {
            win(message, index);
        }
    }

    AuditResult result() {
        cancelled.and(won);
        return new AuditResult(
                messages,
                announcements,
                won.cardinality(),
                cancelled.cardinality(),
                items.stream().map(this::withoutOrderNeverWon).toList(),
                weeks.entrySet().stream()
                        .map(week -> new AuditResult.Week(week.getKey(), week.getValue()[0], week.getValue()[1]))
                        .toList());
    }

    private void win(ExportMessage message, int deal) {
        announcements++;
        int[] week = weeks.computeIfAbsent(week(message), any -> new int[2]);
        week[0]++;
        if (!won.get(deal)) {
            week[1]++;
        }
        won.set(deal);
        cancelled.clear(deal);
    }

    private String week(ExportMessage message) {
        ZonedDateTime at = message.at().atZone(zone);
        return "%04d-W%02d".formatted(at.get(IsoFields.WEEK_BASED_YEAR), at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private AuditResult.Item withoutOrderNeverWon(AuditResult.Item item) {
        boolean isOrder = item.order()
                .filter(deal -> won.get(Math.toIntExact(deal.number())))
                .isPresent();
        return isOrder
                ? item
                : new AuditResult.Item(
                        item.channel(),
                        item.ts(),
                        Optional.empty(),
                        item.kind(),
                        item.customer(),
                        item.amount(),
                        item.milestone(),
                        item.confidence());
    }
}
