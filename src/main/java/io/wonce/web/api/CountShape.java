package io.wonce.web.api;

import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.outgoing.Answer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A count as programs read it: as known now, with what was published and differs.
 *
 * @param unresolved announcements that nobody has linked yet; in no count
 * @param hypeRatio announcements for each order, to two decimals; empty where there is no order
 * @param inBase what the totals come to; empty where there is nothing to convert, or no rate
 * @param countingMilestone from which a deal counts at the end of the period
 * @param policies from when on which milestone counts
 * @param shares of the split, largest first; they add up to the count
 */
record CountShape(
        Shapes.Span period,
        int orders,
        int announcements,
        int unresolved,
        Optional<BigDecimal> hypeRatio,
        List<Shapes.Money> totals,
        Optional<Shapes.InBase> inBase,
        String countingMilestone,
        List<Policy> policies,
        Optional<String> by,
        List<Share> shares,
        List<Restated> restatements,
        Optional<Instant> asOf) {

    static CountShape of(Answer.Counted counted) {
        OrderCount count = counted.count();
        return new CountShape(
                Shapes.Span.of(count.period()),
                count.orders(),
                count.announcements(),
                count.unresolved(),
                hype(count),
                Shapes.money(count.totals()),
                count.inBase().map(Shapes.InBase::of),
                Names.of(count.countingMilestone()),
                counted.policies().stream()
                        .map(policy -> new Policy(policy.from(), Names.of(policy.milestone())))
                        .toList(),
                counted.by().map(Names::of),
                counted.shares().stream()
                        .map(share -> new Share(share.label(), share.orders(), Shapes.money(share.totals())))
                        .toList(),
                counted.restatements().stream().map(Restated::of).toList(),
                Optional.of(count.asOf()));
    }

    /** The same whenever it is asked. */
    CountShape timeless() {
        return new CountShape(
                period,
                orders,
                announcements,
                unresolved,
                hypeRatio,
                totals,
                inBase,
                countingMilestone,
                policies,
                by,
                shares,
                restatements,
                Optional.empty());
    }

    private static Optional<BigDecimal> hype(OrderCount count) {
        return count.hypeRatio().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(count.hypeRatio().getAsDouble()).setScale(2, RoundingMode.HALF_UP));
    }

    /** From when on which milestone counts. */
    record Policy(Instant from, String milestone) {}

    /**
     * A part of a split.
     *
     * @param label blank where the ledger does not know
     * @param orders distinct orders, and parts of those that several people earned
     */
    record Share(String label, BigDecimal orders, List<Shapes.Money> totals) {}

    /**
     * A published number that differs from what is known now.
     *
     * @param gone deals that were in it and are not any more
     * @param come deals that are in it now and were not
     */
    record Restated(
            Shapes.Span period, Instant publishedAt, int published, int known, List<String> gone, List<String> come) {
        static Restated of(io.wonce.domain.counting.Restatement restatement) {
            return new Restated(
                    Shapes.Span.of(restatement.period()),
                    restatement.publishedAt(),
                    restatement.published(),
                    restatement.known(),
                    Shapes.ids(restatement.gone()),
                    Shapes.ids(restatement.come()));
        }
    }
}
