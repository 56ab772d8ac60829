package io.wonce.domain.deal;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * One order as the ledger knows it now.
 *
 * @param id its short name
 * @param status whether it is alive
 * @param description customer, value, owner, expectation
 * @param milestones those reached, each with the moment of its first announcement
 * @param openedAt when it entered the ledger
 * @param flagged whether somebody must decide about it: its only announcement was withdrawn
 */
public record Deal(
        DealId id,
        DealStatus status,
        Description description,
        Map<Milestone, Instant> milestones,
        Instant openedAt,
        boolean flagged) {
    public Deal {
        milestones = Map.copyOf(milestones);
    }

    /** The same deal, with another description. */
    public Deal describedAs(Description otherwise) {
        return new Deal(id, status, otherwise, milestones, openedAt, flagged);
    }

    /** The furthest milestone reached; empty for a deal that is only expected. */
    public Optional<Milestone> furthest() {
        return Arrays.stream(Milestone.values()).filter(milestones::containsKey).reduce((a, b) -> b);
    }

    /** Whether it has reached {@code milestone} or one beyond it. */
    public boolean hasReached(Milestone milestone) {
        return milestones.keySet().stream().anyMatch(reached -> reached.isAtLeast(milestone));
    }
}
