package io.wonce.postgres;

import io.wonce.domain.deal.Milestone;

/** How far a deal came, as the number in {@code deal.stage}, by which the planner finds it: 0 where it reached no milestone yet. */
final class Stage {
    private Stage() {}

    /** From 1 for {@link Milestone#VERBAL} to 5 for {@link Milestone#PAID}. */
    static int of(Milestone milestone) {
        return switch (milestone) {
            case VERBAL -> 1;
            case SIGNED -> 2;
            case ORDERED -> 3;
            case INVOICED -> 4;
            case PAID -> 5;
        };
    }
}
