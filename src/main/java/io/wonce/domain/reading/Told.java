package io.wonce.domain.reading;

/** What a message that may tell of a win tells beside that, the most telling first. */
enum Told {
    /** An amount of money, or a number by which orders are known: idle talk has them seldom. */
    AMOUNT,
    /** A known claim that an order was won. */
    CLAIM,
    NOTHING
}
