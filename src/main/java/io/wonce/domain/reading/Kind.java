package io.wonce.domain.reading;

/** What a message does with an order. */
public enum Kind {
    /** States as a fact that an order reached a milestone. */
    WIN,
    /** States that an order is expected and has reached no milestone yet. */
    EXPECTED,
    /** States that an order was lost, cancelled, withdrawn or postponed for good. */
    LOST,
    /** Everything else. */
    NONE
}
