package io.wonce.domain.deal;

import java.time.LocalDate;
import java.util.Optional;

/** Why a deal needs its owner to say something. */
public enum Delay {
    /** A verbal yes that is not signed. */
    UNSIGNED,
    /** Signed or ordered, and not invoiced. */
    UNINVOICED,
    /** Expected on a day that has passed. */
    OVERDUE;

    /**
     * Whether that is still so, however long it has been.
     *
     * @param today in the organisation's zone
     * @param counting the milestone from which deals count now
     */
    public boolean holds(Deal deal, LocalDate today, Milestone counting) {
        if (!(deal.status() instanceof DealStatus.Open)) {
            return false;
        }
        Optional<LocalDate> due = deal.description().expectation().flatMap(Expectation::closeDate);
        return switch (this) {
            case UNSIGNED ->
                deal.furthest().equals(Optional.of(Milestone.VERBAL))
                        && !due.filter(date -> !date.isBefore(today)).isPresent();
            case UNINVOICED -> deal.hasReached(Milestone.SIGNED) && !deal.hasReached(Milestone.INVOICED);
            case OVERDUE ->
                !deal.hasReached(counting)
                        && due.filter(date -> date.isBefore(today)).isPresent();
        };
    }
}
