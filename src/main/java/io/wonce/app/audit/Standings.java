package io.wonce.app.audit;

import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.linking.Heard;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Statement;
import java.util.BitSet;

/**
 * Which of the deals heard of are orders. A deal is one once it was won and somebody told what it was: whose, or under which
 * number, or in the thread of a deal. An invoice or a payment alone, without an amount, is no order either: its order may be
 * older than the export. The announcements of the others are unresolved.
 */
final class Standings {
    private final BitSet won = new BitSet();
    private final BitSet cancelled = new BitSet();
    private final BitSet told = new BitSet();
    private final BitSet solid = new BitSet();

    void heard(Heard heard, DealId id) {
        Statement said = heard.statement();
        int deal = Math.toIntExact(id.number());
        if (said.kind() == Kind.LOST) {
            cancelled.set(deal);
        }
        if (said.kind() == Kind.WIN) {
            won.set(deal);
            cancelled.clear(deal);
        }
        if (said.customer().isPresent()
                || !said.references().isEmpty()
                || !heard.threadDeals().isEmpty()) {
            told.set(deal);
        }
        if (said.amount().isPresent() || !isBilling(said)) {
            solid.set(deal);
        }
    }

    boolean isOrder(int deal) {
        return won.get(deal) && told.get(deal) && solid.get(deal);
    }

    /** Whether it is an order that was not cancelled later. */
    boolean stands(int deal) {
        return isOrder(deal) && !cancelled.get(deal);
    }

    int orders() {
        return Math.toIntExact(won.stream().filter(this::stands).count());
    }

    int cancelled() {
        return Math.toIntExact(cancelled.stream().filter(this::isOrder).count());
    }

    private static boolean isBilling(Statement said) {
        return said.milestone()
                .filter(milestone -> milestone.isAtLeast(Milestone.INVOICED))
                .isPresent();
    }
}
