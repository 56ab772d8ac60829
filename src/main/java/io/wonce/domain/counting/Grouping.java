package io.wonce.domain.counting;

/** By what a count is split. */
public enum Grouping {
    /** By who earned it; of an order that several earned, each has a part. */
    REP,
    TEAM,
    CUSTOMER,
    /** By where it was announced that made it an order. */
    CHANNEL,
    /** By how far each order has come by now: what its evidence is. */
    MILESTONE
}
