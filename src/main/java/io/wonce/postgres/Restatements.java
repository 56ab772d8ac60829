package io.wonce.postgres;

import static java.util.stream.Collectors.toMap;

import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.counting.Period;
import io.wonce.domain.counting.Restatement;
import io.wonce.domain.counting.Revaluation;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Money;
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

    /** The latest period first. */
    List<Restatement> of(Period span, ZoneId zone, int limit) {
        return of(counts.within(span), zone, limit);
    }

    /** Empty where nothing is different now. */
    Optional<Restatement> of(OrderCount published, ZoneId zone) {
        return of(List.of(published), zone, 1).stream().findFirst();
    }

    /** How many orders those of {@code published} hold now that are different. */
    Map<Period, Integer> known(List<OrderCount> published, ZoneId zone) {
        Map<Days, List<Difference>> different = differences.of(published, zone);
        return published.stream()
                .filter(count -> different.containsKey(Days.of(count.period())))
                .collect(toMap(OrderCount::period, count -> known(count, of(count, different))));
    }

    private List<Restatement> of(List<OrderCount> published, ZoneId zone, int limit) {
        Map<Days, List<Difference>> different = differences.of(published, zone);
        return published.stream()
                .filter(count -> different.containsKey(Days.of(count.period())))
                .limit(limit)
                .map(count -> restatement(count, of(count, different)))
                .toList();
    }

    private static List<Difference> of(OrderCount published, Map<Days, List<Difference>> different) {
        return Objects.requireNonNull(different.get(Days.of(published.period())));
    }

    private Restatement restatement(OrderCount published, List<Difference> different) {
        List<DealId> gone = deals(different, Difference::isGone);
        List<DealId> come = deals(different, Difference::isNew);
        List<Revaluation> revalued = different.stream()
                .filter(Difference::isRevalued)
                .map(one -> new Revaluation(one.deal(), one.before(), one.after()))
                .toList();
        return new Restatement(
                published.period(),
                published.asOf(),
                published.orders(),
                known(published, different),
                gone,
                come,
                Stream.concat(
                                amendments.gone(gone, published.asOf()).stream(),
                                amendments.come(come, published.asOf()).stream())
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
