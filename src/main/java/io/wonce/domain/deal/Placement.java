package io.wonce.domain.deal;

import java.util.Optional;

/** Where an announcement belongs: to at most one deal. */
public sealed interface Placement {
    /** Nobody has said yet; shown beside every count, never in it. */
    record Unresolved() implements Placement {}

    /** It speaks of this deal. */
    record On(DealId id) implements Placement {
        @Override
        public Optional<DealId> deal() {
            return Optional.of(id);
        }
    }

    /** A person said that it announces nothing. */
    record Dismissed() implements Placement {}

    /**
     * Its message was deleted, or edited into something else, or its command was undone.
     *
     * @param upholds the deal that rested on it alone, and stands until somebody decides about it
     */
    record Withdrawn(Optional<DealId> upholds) implements Placement {
        /** Nothing rests on it. */
        public Withdrawn() {
            this(Optional.empty());
        }

        @Override
        public Optional<DealId> supports() {
            return upholds;
        }
    }

    /** The deal it is on, if any. */
    default Optional<DealId> deal() {
        return Optional.empty();
    }

    /** The deal that owes a milestone to it, if any: the one it is on, or the one that it upholds. */
    default Optional<DealId> supports() {
        return deal();
    }
}
