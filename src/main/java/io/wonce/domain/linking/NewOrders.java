package io.wonce.domain.linking;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import io.wonce.domain.reading.Statement;
import java.util.EnumSet;
import java.util.Set;

/** What becomes of a statement that resembles no deal, in one channel. */
public enum NewOrders {
    /** Somebody is asked whether it is a new order. */
    ASKED,
    /** It is taken for a new order where that is plain, and asked about where it is not. */
    OPENED;

    /** How likely what was read has to be: as where neither an amount nor a claim speaks for a win. */
    private static final double SURE = 0.8;

    /** What an order is heard of last by: who hears of it first by its bill has missed something. */
    private static final Set<Milestone> LATE = EnumSet.of(Milestone.INVOICED, Milestone.PAID);

    /**
     * Whether a statement that turns out to resemble no deal is plainly a new order, and opened without asking: a customer is named, of a win also how
     * far it is, nothing is said to be the same as before, and neither is it lost.
     *
     * @param chance how likely the statement is what it was read as, from 0 to 1
     */
    public boolean opens(Statement statement, double chance) {
        return this == OPENED
                && chance >= SURE
                && statement.kind() != Kind.LOST
                && statement.customer().isPresent()
                && statement.hint() != OrderHint.SAME
                && isHeardFirstAt(statement);
    }

    private static boolean isHeardFirstAt(Statement statement) {
        return statement.kind() == Kind.EXPECTED
                || statement
                        .milestone()
                        .filter(milestone -> !LATE.contains(milestone))
                        .isPresent();
    }
}
