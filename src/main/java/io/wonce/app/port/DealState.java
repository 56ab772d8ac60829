package io.wonce.app.port;

/** Which deals of a list are shown. */
public enum DealState {
    /** All but those that were merged or opened by mistake. */
    ANY,
    /** Those that do not count yet. */
    EXPECTED,
    /** Signed or ordered, and not invoiced for longer than the organisation lets people be nudged after. */
    UNINVOICED,
    /** A verbal yes that waits for a signature for longer than the organisation lets people be nudged after. */
    UNSIGNED,
    /** Does not get on, and its owner did not answer when nudged, or cannot be nudged. */
    UNANSWERED,
    LOST,
    CANCELLED
}
