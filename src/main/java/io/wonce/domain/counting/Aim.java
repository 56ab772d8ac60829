package io.wonce.domain.counting;

import java.util.Currency;
import java.util.Optional;

/**
 * What a target is about; there is at most one for each.
 *
 * @param team whose it is; empty: the whole organisation's
 * @param cycle in which kind of period it is to be reached, each time anew
 * @param currency in which it is an amount; empty: it is a number of orders
 */
public record Aim(Optional<String> team, Cycle cycle, Optional<Currency> currency) {
    /** The orders of all in a week, which celebrations tell as well. */
    public static final Aim WEEKLY_ORDERS = new Aim(Optional.empty(), Cycle.WEEK, Optional.empty());

    /** More orders than this nobody means. */
    public static final int MOST_ORDERS = 99_999;

    /** Whether it is a number of orders. */
    public boolean isOrders() {
        return currency.isEmpty();
    }
}
