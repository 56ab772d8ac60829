package io.wonce.domain.linking;

/** How two amounts relate, from the furthest to the nearest. */
enum AmountRelation {
    /** Written in two currencies. */
    OTHER_CURRENCY,
    /** Neither of the below. */
    OTHER,
    /** Within fifteen per cent, as after a correction or a discount. */
    CLOSE,
    /** One is a usual first share (20, 25, 30, 40, 50 per cent, a third, a quarter) of the other. */
    SHARE,
    /** One is for a month or a year, the other for a usual number of those. */
    RATE,
    /** They differ by value-added tax. */
    VAT,
    /** One is the other, rounded. */
    ROUNDED,
    /** The same. */
    EQUAL;

    /** Whether it is most often the same money. */
    boolean isAgreement() {
        return compareTo(SHARE) >= 0;
    }
}
