package io.wonce.domain.counting;

import io.wonce.domain.deal.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The orders that are expected at one time.
 *
 * @param due when
 * @param orders how many
 * @param total their value, one for each currency
 * @param weighted their value times probability, one for each currency
 * @param parts the same by how sure they are, the surest first; those of nothing are left out
 * @param inBase their value in the base currency; empty where nobody asked, or no rate is known
 * @param weightedInBase the same of their value times probability
 */
public record ExpectedOrders(
        Due due,
        int orders,
        List<Money> total,
        List<Money> weighted,
        List<Part> parts,
        Optional<Conversion> inBase,
        Optional<Conversion> weightedInBase) {
    public ExpectedOrders {
        total = List.copyOf(total);
        weighted = List.copyOf(weighted);
        parts = List.copyOf(parts);
    }

    /** Each currency for itself. */
    public ExpectedOrders(Due due, int orders, List<Money> total, List<Money> weighted, List<Part> parts) {
        this(due, orders, total, weighted, parts, Optional.empty(), Optional.empty());
    }

    /** What {@code column} comes to in all of {@code expected}, one sum for each currency. */
    public static List<Money> sum(List<ExpectedOrders> expected, Function<ExpectedOrders, List<Money>> column) {
        Map<String, Money> sums = new TreeMap<>();
        expected.stream()
                .flatMap(each -> column.apply(each).stream())
                .forEach(money -> sums.merge(
                        money.currency().getCurrencyCode(),
                        money,
                        (one, other) -> new Money(one.amount().add(other.amount()), one.currency())));
        return List.copyOf(sums.values());
    }

    /** The same for readers to whom no amounts are shown. */
    public ExpectedOrders withoutAmounts() {
        return new ExpectedOrders(
                due,
                orders,
                List.of(),
                List.of(),
                parts.stream()
                        .map(part -> new Part(part.confidence(), part.orders(), List.of(), List.of()))
                        .toList());
    }

    /**
     * Those of them that are equally sure.
     *
     * @param confidence how sure
     * @param orders how many
     * @param total their value, one for each currency
     * @param weighted their value times probability, one for each currency
     */
    public record Part(Confidence confidence, int orders, List<Money> total, List<Money> weighted) {
        public Part {
            total = List.copyOf(total);
            weighted = List.copyOf(weighted);
        }
    }
}
