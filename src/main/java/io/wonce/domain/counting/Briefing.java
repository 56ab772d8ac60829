package io.wonce.domain.counting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What there is to know of a period that has ended, and of what comes next.
 *
 * @param count its orders, frozen with this
 * @param restatements what was published earlier and is different now; each as long as it is news
 * @param policies from when on what counted in it
 * @param uninvoiced signed or ordered, and not invoiced for longer than {@code waiting} says
 * @param unsigned a verbal yes that is not signed for longer than {@code waiting} says
 * @param overdue expected on a day that has passed
 * @param quarter expected from today until the end of the running quarter, with its weighted value
 * @param weeks announcements against orders, the latest week last
 * @param expected the orders still expected: overdue ones first, then month by month, then those without a date
 * @param targets how far those are whose period holds all of this one
 * @param waiting what else waits for people; empty where an older version gathered this, which did not look
 * @param restated how the count differs from what was published of its period earlier, also where that is no news any more; empty
 *     where it does not, and where an older version gathered this
 */
public record Briefing(
        OrderCount count,
        List<Restatement> restatements,
        List<CountingPolicy> policies,
        Tally uninvoiced,
        Tally unsigned,
        Tally overdue,
        Tally quarter,
        List<WeekCount> weeks,
        List<ExpectedOrders> expected,
        List<Progress> targets,
        Optional<Waiting> waiting,
        Optional<Restatement> restated) {
    public Briefing {
        targets = List.copyOf(targets);
        restatements = List.copyOf(restatements);
        policies = List.copyOf(policies);
        weeks = List.copyOf(weeks);
        expected = List.copyOf(expected);
    }

    /** Where nothing is to be reached, and nothing else waits. */
    public Briefing(
            OrderCount count,
            List<Restatement> restatements,
            List<CountingPolicy> policies,
            Tally uninvoiced,
            Tally unsigned,
            Tally overdue,
            Tally quarter,
            List<WeekCount> weeks,
            List<ExpectedOrders> expected) {
        this(
                count,
                restatements,
                policies,
                uninvoiced,
                unsigned,
                overdue,
                quarter,
                weeks,
                expected,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether those who look for the count as it was published find these orders. */
    public boolean isAsPublished() {
        return Stream.concat(
                        restated.stream(),
                        restatements.stream()
                                .filter(restatement -> restatement.period().equals(count.period())))
                .allMatch(Restatement::agrees);
    }

    /** The same for readers to whom no amounts are shown. */
    public Briefing withoutAmounts() {
        return new Briefing(
                count.withoutAmounts(),
                restatements.stream()
                        .filter(restatement -> !restatement.isOfWorth())
                        .map(Restatement::withoutAmounts)
                        .toList(),
                policies,
                number(uninvoiced),
                number(unsigned),
                number(overdue),
                number(quarter),
                weeks,
                expected.stream().map(ExpectedOrders::withoutAmounts).toList(),
                targets.stream()
                        .filter(progress -> progress.target().aim().isOrders())
                        .toList(),
                waiting,
                restated.map(Restatement::withoutAmounts));
    }

    private static Tally number(Tally tally) {
        return new Tally(tally.deals(), List.of());
    }
}
