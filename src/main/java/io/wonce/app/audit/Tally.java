package io.wonce.app.audit;

import io.wonce.app.port.ExportMessage;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.linking.Heard;
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
    private static final int WEEKS = 100;

    private final ZoneId zone;
    private final List<Placed> placed = new ArrayList<>();
    private final Standings standings = new Standings();
    private long messages;

    Tally(ZoneId zone) {
        this.zone = zone;
    }

    void message() {
        messages++;
    }

    void placed(ExportMessage message, Heard heard, DealId deal, double confidence) {
        Statement statement = heard.statement();
        standings.heard(heard, deal);
        AuditResult.Item item = new AuditResult.Item(
                message.channel(),
                message.ts(),
                Optional.of(deal),
                statement.kind(),
                statement.customer(),
                statement.amount(),
                statement.milestone(),
                confidence);
        placed.add(new Placed(item, week(message)));
    }

    AuditResult result() {
        Map<Integer, int[]> weeks = new TreeMap<>();
        BitSet seen = new BitSet();
        List<AuditResult.Item> items = new ArrayList<>();
        int announcements = 0;
        int unresolved = 0;
        for (Placed one : placed) {
            int deal = one.deal();
            items.add(standings.isOrder(deal) ? one.item : one.item.withoutOrder());
            if (one.item.kind() == Kind.WIN) {
                announcements++;
                unresolved += standings.isOrder(deal) ? 0 : 1;
                int[] week = weeks.computeIfAbsent(one.week, any -> new int[2]);
                week[0]++;
                week[1] += standings.stands(deal) && !seen.get(deal) ? 1 : 0;
                seen.set(deal);
            }
        }
        return new AuditResult(
                messages,
                announcements,
                standings.orders(),
                standings.cancelled(),
                unresolved,
                items,
                weeks.entrySet().stream()
                        .map(week -> new AuditResult.Week(name(week.getKey()), week.getValue()[0], week.getValue()[1]))
                        .toList());
    }

    private static String name(int week) {
        return "%04d-W%02d".formatted(week / WEEKS, week % WEEKS);
    }

    private int week(ExportMessage message) {
        ZonedDateTime at = message.at().atZone(zone);
        return at.get(IsoFields.WEEK_BASED_YEAR) * WEEKS + at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** One announcement; {@code week} is its year and its ISO week in one number. */
    private record Placed(AuditResult.Item item, int week) {
        int deal() {
            return Math.toIntExact(item.order().orElseThrow().number());
        }
    }
}
