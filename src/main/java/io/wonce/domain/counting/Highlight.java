package io.wonce.domain.counting;

import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Milestone;
import java.time.Instant;

/**
 * Something to cheer: a deal that stands reached a milestone.
 *
 * @param deal in one line
 * @param milestone what it reached
 * @param at when
 * @param newsAt since when that is news: it may have been recorded later
 */
public record Highlight(DealSummary deal, Milestone milestone, Instant at, Instant newsAt) {
    /** Tells it from all others. */
    public String key() {
        return deal.deal().id() + "/" + milestone;
    }
}
