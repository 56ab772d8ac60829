package io.wonce.domain.deal;

/** Where an announcement belongs: to at most one deal. */
public sealed interface Placement {
    /** Nobody has said yet; shown beside every count, never in it. */
    record Unresolved() implements Placement {}

    /** It speaks of this deal. */
    record On(DealId deal) implements Placement {}

    /** A person said that it announces nothing. */
    record Dismissed() implements Placement {}

    /** Its message was deleted, or edited into something else. */
    record Withdrawn() implements Placement {}

    /** Nobody has said yet. */
    static Placement unresolved() {
        return new Unresolved();
    }
}
