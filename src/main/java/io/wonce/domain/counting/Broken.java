package io.wonce.domain.counting;

import io.wonce.domain.deal.Money;

/** A record that an order broke. */
public sealed interface Broken {
    /**
     * More orders in a period than in any one of its kind before.
     *
     * @param orders how many there are now
     * @param before the record until then
     */
    record Most(int orders, Best before) implements Broken {}

    /**
     * Worth more than any order in its currency before.
     *
     * @param before the largest one until then
     */
    record Largest(Money before) implements Broken {}
}
