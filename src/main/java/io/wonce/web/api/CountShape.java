package io.wonce.web.api;

import io.wonce.app.Report;
import io.wonce.domain.counting.CountingPolicy;
import io.wonce.domain.counting.Grouping;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.outgoing.Answer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A count as programs read it: as known now, with what was published and differs.
 *
 * @param unresolved announcements that nobody has linked yet; in no count
 * @param hypeRatio announcements for each order, to two decimals; empty where there is no order
 * @param inBase what the totals come to; empty where there is nothing to convert, or no rate
 * @param countingMilestone from which a deal counts at the end of the period
 * @param policies from when on which milestone counts
 * @param reported the number as it was published; empty where it was not
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
        Optional<ReportedShape> reported,
        List<RestatedShape> restatements,
        Optional<Instant> asOf) {

    static CountShape of(Answer.Counted counted, Optional<Report.Reported> reported) {
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
                Policy.all(counted.policies()),
                counted.by().map(Names::of),
                Share.all(counted.by(), counted.shares()),
                reported.map(number -> ReportedShape.of(number, counted.by())),
                counted.restatements().stream().map(RestatedShape::of).toList(),
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
                reported,
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
    record Policy(Instant from, String milestone) {
        static List<Policy> all(List<CountingPolicy> policies) {
            return policies.stream()
                    .map(policy -> new Policy(policy.from(), Names.of(policy.milestone())))
                    .toList();
        }
    }

    /**
     * A part of a split.
     *
     * @param key tells it from the others: of a rep, as the parameter {@code owner} of {@code /deals} takes it; blank where the ledger does
     *     not know
     * @param label blank where the ledger does not know
     * @param orders distinct orders, and parts of those that several people earned
     */
    record Share(String key, String label, BigDecimal orders, List<Shapes.Money> totals) {
        static List<Share> all(Optional<Grouping> by, List<io.wonce.domain.counting.Share> shares) {
            return shares.stream()
                    .map(share -> new Share(
                            key(by, share.key()), share.label(), share.orders(), Shapes.money(share.totals())))
                    .toList();
        }

        private static String key(Optional<Grouping> by, String key) {
            if (by.filter(Grouping.REP::equals).isPresent()) {
                int cut = key.indexOf(' ');
                return key.substring(0, Math.max(cut, 0)).toLowerCase(Locale.ROOT)
                        + (cut < 0 ? key : ":" + key.substring(cut + 1));
            }
            return by.filter(Grouping.MILESTONE::equals).isPresent() ? key.toLowerCase(Locale.ROOT) : key;
        }
    }
}
