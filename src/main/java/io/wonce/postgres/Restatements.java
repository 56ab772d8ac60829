package io.wonce.postgres;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.wonce.domain.counting.Amendment;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Reconciliation;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.counting.Revaluation;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Money;
import io.wonce.postgres.Amendments.Altered;
import io.wonce.postgres.Differences.Days;
import io.wonce.postgres.Differences.Difference;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What became different of published numbers: the deals that were frozen with them, beside those that are known now. */
final class Restatements {
    private final PublishedCounts counts;
    private final Differences differences;
    private final Amendments amendments;

    Restatements(Session session, PublishedCounts counts) {
        this.counts = counts;
        this.differences = new Differences(session);
        this.amendments = new Amendments(session);
    }

    /** All numbers that share a day with {@code span}. */
    Reconciliation of(Period span, ZoneId zone, int limit) {
        List<OrderCount> published = counts.within(span);
        Map<Days, List<Difference>> different = differences.of(published, zone);
        List<Reconciliation.Entry> entries = published.stream()
                .map(count -> new Reconciliation.Entry(
                        count.period(),
                        count.orders(),
                        known(count, different.getOrDefault(Days.of(count.period()), List.of()))))
                .toList();
        return new Reconciliation(entries, restatements(published, different, limit));
    }

    /** Empty where nothing is different now. */
    Optional<Restatement> of(OrderCount published, ZoneId zone) {
        List<OrderCount> alone = List.of(published);
        return restatements(alone, differences.of(alone, zone), 1).stream().findFirst();
    }

    /** How many orders those of {@code published} hold now that are different. */
    Map<Period, Integer> known(List<OrderCount> published, ZoneId zone) {
        Map<Days, List<Difference>> different = differences.of(published, zone);
        return published.stream()
                .filter(count -> different.containsKey(Days.of(count.period())))
                .collect(toMap(OrderCount::period, count -> known(count, of(count, different))));
    }

    private List<Restatement> restatements(
            List<OrderCount> published, Map<Days, List<Difference>> different, int limit) {
        List<OrderCount> restated = published.stream()
                .filter(count -> different.containsKey(Days.of(count.period())))
                .limit(limit)
                .toList();
        Map<Altered, Amendment> why = amendments.of(restated.stream()
                .flatMap(count -> altered(count, of(count, different)))
                .collect(toSet()));
        return restated.stream()
                .map(count -> restatement(count, of(count, different), why))
                .toList();
    }

    /** Those that are gone first. */
    private static Stream<Altered> altered(OrderCount published, List<Difference> different) {
        return Stream.concat(
                        different.stream().filter(Difference::isGone),
                        different.stream().filter(Difference::isNew))
                .map(one -> new Altered(one.deal(), published.asOf(), one.isGone()));
    }

    private static List<Difference> of(OrderCount published, Map<Days, List<Difference>> different) {
        return Objects.requireNonNull(different.get(Days.of(published.period())));
    }

    private static Restatement restatement(
            OrderCount published, List<Difference> different, Map<Altered, Amendment> why) {
        List<Revaluation> revalued = different.stream()
                .filter(Difference::isRevalued)
                .map(one -> new Revaluation(one.deal(), one.before(), one.after()))
                .toList();
        return new Restatement(
                published.period(),
                published.asOf(),
                published.orders(),
                known(published, different),
                deals(different, Difference::isGone),
                deals(different, Difference::isNew),
                altered(published, different)
                        .map(why::get)
                        .filter(Objects::nonNull)
                        .toList(),
                revalued,
                revalued.isEmpty() ? List.of() : published.totals(),
                revalued.isEmpty() ? List.of() : worth(published, different));
    }

    /** As published, but for what became different; each currency for itself. */
    private static List<Money> worth(OrderCount published, List<Difference> different) {
        Map<Currency, BigDecimal> sums = new TreeMap<>(Comparator.comparing(Currency::getCurrencyCode));
        published.totals().forEach(money -> add(sums, money, money.amount()));
        different.forEach(one -> {
            one.before().ifPresent(money -> add(sums, money, money.amount().negate()));
            one.after().ifPresent(money -> add(sums, money, money.amount()));
        });
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue().signum() != 0)
                .map(sum -> new Money(sum.getValue(), sum.getKey()))
                .toList();
    }

    private static void add(Map<Currency, BigDecimal> sums, Money money, BigDecimal amount) {
        sums.merge(money.currency(), amount, BigDecimal::add);
    }

    private static int known(OrderCount published, List<Difference> different) {
        return published.orders()
                - deals(different, Difference::isGone).size()
                + deals(different, Difference::isNew).size();
    }

    private static List<DealId> deals(List<Difference> different, Predicate<Difference> which) {
        return different.stream().filter(which).map(Difference::deal).toList();
    }
}
