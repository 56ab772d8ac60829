package io.wonce.domain.reading;

/** What a message that may tell of a win tells beside that, the most telling first. */
enum Told {
    /** Which order: an amount of money, a number by which orders are known, or a customer of the organisation. Idle talk has them seldom. */
    ORDER,
    /** A known claim that an order was won. */
    CLAIM,
    NOTHING
}
