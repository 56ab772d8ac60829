package io.wonce.domain.counting;

import io.wonce.domain.deal.DealId;
import java.time.Instant;
import java.util.Optional;

/**
 * Why a deal is no longer in a published number, or is in it now and was not.
 *
 * @param deal which
 * @param cause what happened to it
 * @param into the deal that it became part of, where it did
 * @param at when that was; empty where no change of it says
 * @param by display name of who did it; empty where the ledger does not know
 */
public record Amendment(DealId deal, Cause cause, Optional<DealId> into, Optional<Instant> at, Optional<String> by) {
    /** What happened to a deal after the publication. */
    public enum Cause {
        CANCELLED,
        LOST,
        /** It was an order that was there already. */
        MERGED,
        /** It was opened by mistake. */
        TAKEN_BACK,
        /** It counts in another period now. */
        ELSEWHERE,
        /** It counts nowhere any more: nothing is left that says how far it had come. */
        UNCOUNTED,
        /** Its announcement was linked only then. */
        LINKED,
        /** It entered the ledger only then. */
        NOTED,
        /** It turned out to be an order of its own. */
        SPLIT,
        /** It was off, and stands again. */
        BACK,
        /** Something else that was told of it changed. */
        CHANGED
    }
}
