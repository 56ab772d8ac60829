package io.wonce.domain.deal;

/** Whether a deal is alive. How far it has come is told by its milestones. */
public sealed interface DealStatus {
    /** Alive: expected or won. */
    record Open() implements DealStatus {}

    /** Never won, and never will be. */
    record Lost() implements DealStatus {}

    /** Won, then undone. */
    record Cancelled() implements DealStatus {}

    /** The same order as another deal, which holds its announcements now. */
    record MergedInto(DealId deal) implements DealStatus {}

    /** Opened by mistake: its opening was undone. */
    record Retracted() implements DealStatus {}
}
