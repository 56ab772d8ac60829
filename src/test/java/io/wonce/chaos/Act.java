package io.wonce.chaos;

import io.wonce.domain.deal.Milestone;

/** How somebody tells of an order. */
enum Act {
    VERBAL(Milestone.VERBAL, "Verbal yes from {c}! {a}"),
    SIGNED(Milestone.SIGNED, "🎉 {c} has signed! {a}"),
    MANAGER(Milestone.SIGNED, "Proud of the team: {c} has signed, {a}!"),
    ROBOT(Milestone.SIGNED, "{c} has signed the contract, amount {a}"),
    ORDERED(Milestone.ORDERED, "{c}: purchase order received, {a}"),
    INVOICED(Milestone.INVOICED, "{c}: first invoice sent, {a} 💸"),
    DECLARED(Milestone.SIGNED, "won {c} {a}");

    private final Milestone milestone;
    private final String phrase;

    Act(Milestone milestone, String phrase) {
        this.milestone = milestone;
        this.phrase = phrase;
    }

    /** What the order has reached by it. */
    Milestone milestone() {
        return milestone;
    }

    String text(Order order) {
        return phrase.replace("{c}", order.customer()).replace("{a}", order.amount());
    }
}
