package io.wonce.web.api;

import io.wonce.app.Earned;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.ExternalId;
import io.wonce.domain.deal.Milestone;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A deal as programs read it.
 *
 * @param status open, lost, cancelled, merged or retracted
 * @param mergedInto the deal that holds its announcements now
 * @param milestones those reached, with the moment
 * @param furthest the furthest of them
 * @param announcements how often it was announced as a win
 * @param shares who earned which part of it; they add up to the whole
 * @param needsDecision whether somebody has to decide about it
 */
record DealShape(
        String id,
        String status,
        Optional<String> mergedInto,
        Optional<String> customer,
        Optional<Shapes.Money> value,
        Optional<Shapes.Person> owner,
        List<Part> shares,
        Optional<Expected> expectation,
        Map<String, Instant> milestones,
        Optional<String> furthest,
        int announcements,
        boolean needsDecision,
        Instant openedAt,
        Instant lastHeard,
        List<External> externalIds) {

    static DealShape of(DealSummary summary, List<ExternalId> external, List<Earned> earned) {
        Deal deal = summary.deal();
        Map<String, Instant> milestones = new TreeMap<>();
        deal.milestones().forEach((milestone, at) -> milestones.put(Names.of(milestone), at));
        return new DealShape(
                deal.id().toString(),
                status(deal.status()),
                merged(deal.status()),
                deal.description().customer(),
                deal.description().value().map(Shapes.Money::of),
                deal.description().owner().map(owner -> Shapes.Person.of(owner, summary.ownerName())),
                earned.stream().map(Part::of).toList(),
                deal.description().expectation().map(Expected::of),
                milestones,
                deal.furthest().map((Milestone milestone) -> Names.of(milestone)),
                summary.announcements(),
                deal.flagged(),
                deal.openedAt(),
                summary.lastHeard(),
                external.stream().map(id -> new External(id.system(), id.id())).toList());
    }

    private static String status(DealStatus status) {
        return status instanceof DealStatus.MergedInto
                ? "merged"
                : status.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> merged(DealStatus status) {
        return status instanceof DealStatus.MergedInto merged
                ? Optional.of(merged.deal().toString())
                : Optional.empty();
    }

    /**
     * What somebody earned of it.
     *
     * @param percent of the order
     */
    record Part(Shapes.Person person, BigDecimal percent) {
        static Part of(Earned earned) {
            return new Part(Shapes.Person.of(earned.person(), earned.name()), earned.percent());
        }
    }

    /** By what another system knows it. */
    record External(String system, String id) {}

    /**
     * What is expected of it.
     *
     * @param probability in percent
     */
    record Expected(Optional<LocalDate> closeDate, int probability, String category) {
        static Expected of(io.wonce.domain.deal.Expectation expectation) {
            return new Expected(expectation.closeDate(), expectation.probability(), Names.of(expectation.category()));
        }
    }
}
