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

    /** Its message was deleted, or edited into something else. */
    record Withdrawn() implements Placement {}

    /** The deal it is on, if any. */
    default Optional<DealId> deal() {
        return Optional.empty();
    }
}
