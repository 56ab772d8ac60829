package io.wonce.domain.counting;

import io.wonce.domain.deal.DealSummary;

/**
 * An expected order whose date has moved.
 *
 * @param deal which
 * @param times how often it moved to a later day; what was taken back does not count
 */
public record Slippage(DealSummary deal, int times) {
    private static final int FICTION = 3;

    /** Whether it moved so often that nobody should believe the date. */
    public boolean isFiction() {
        return times >= FICTION;
    }
}
