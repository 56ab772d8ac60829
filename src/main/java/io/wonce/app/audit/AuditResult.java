package io.wonce.app.audit;

import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Kind;
import java.util.List;
import java.util.Optional;

/**
 * What an audit found.
 *
 * @param messages how many messages were read
 * @param announcements how many times an order was announced as won
 * @param orders how many distinct orders those announcements were about and that stand
 * @param cancelled how many more orders were cancelled later
 * @param unresolved how many of the announcements belong to no order that could be told: reported beside the count, never in it
 * @param items every announcement, the expected and the lost ones too, in the order of time
 * @param weeks those in which something was announced, the oldest first
 */
public record AuditResult(
        long messages,
        int announcements,
        int orders,
        int cancelled,
        int unresolved,
        List<Item> items,
        List<Week> weeks) {
    public AuditResult {
        items = List.copyOf(items);
        weeks = List.copyOf(weeks);
    }

    /** Announcements for each order; 0 without orders. */
    public double hypeRatio() {
        return orders == 0 ? 0 : (double) announcements / orders;
    }

    /**
     * One announcement.
     *
     * @param ts the platform's time stamp of its message
     * @param order the order it belongs to; empty where there is no order: never won, or unresolved
     * @param confidence how sure reading and linking are together, from 0 to 1
     */
    public record Item(
            String channel,
            String ts,
            Optional<DealId> order,
            Kind kind,
            Optional<String> customer,
            Optional<Amount> amount,
            Optional<Milestone> milestone,
            double confidence) {
        Item withoutOrder() {
            return new Item(channel, ts, Optional.empty(), kind, customer, amount, milestone, confidence);
        }
    }

    /**
     * One ISO week.
     *
     * @param week such as {@code 2026-W47}
     * @param orders those that stand and were announced as won for the first time in this week
     */
    public record Week(String week, int announcements, int orders) {}
}
