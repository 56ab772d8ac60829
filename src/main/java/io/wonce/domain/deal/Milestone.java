package io.wonce.domain.deal;

/** How far an order has come, in order; each is reached at most once by a deal. */
public enum Milestone {
    /** A spoken or mailed yes, without a signature. */
    VERBAL,
    /** Signed, also called closed-won. */
    SIGNED,
    /** The customer's purchase order or order confirmation is in. */
    ORDERED,
    /** The first invoice has left. */
    INVOICED,
    /** The first payment has come in. */
    PAID;

    /** Whether this is {@code other} or lies beyond it. */
    public boolean isAtLeast(Milestone other) {
        return compareTo(other) >= 0;
    }
}
