package io.wonce.domain.deal;

import java.time.Instant;
import java.util.Optional;

/**
 * A deal in one line.
 *
 * @param deal the deal
 * @param ownerName display name of the owner, where there is one
 * @param announcements how often it was announced as a win
 * @param openedBy display name of who opened it
 * @param lastHeard when it was last spoken of
 */
public record DealSummary(
        Deal deal, Optional<String> ownerName, int announcements, String openedBy, Instant lastHeard) {
    /** The same one; nobody knows what it is worth. */
    public DealSummary withoutValue() {
        return new DealSummary(
                deal.describedAs(deal.description().withoutValue()), ownerName, announcements, openedBy, lastHeard);
    }
}
