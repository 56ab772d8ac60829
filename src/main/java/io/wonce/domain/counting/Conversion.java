package io.wonce.domain.counting;

import io.wonce.domain.deal.Money;
import io.wonce.domain.deal.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What amounts of several currencies come to in one: never instead of them, always beside them.
 *
 * @param total in the base currency; added up exactly, and rounded once, half up, to whole units
 * @param first day of the oldest rate in it
 * @param last day of the newest one
 * @param without what is not in it, since nobody entered a rate; one for each currency
 */
public record Conversion(Money total, LocalDate first, LocalDate last, List<Money> without) {
    public Conversion {
        without = List.copyOf(without);
    }

    /**
     * Converts {@code parts} into {@code base}.
     *
     * @return empty where there is nothing to convert, or no rate to do so
     */
    public static Optional<Conversion> of(Currency base, List<Part> parts) {
        BigDecimal total = BigDecimal.ZERO;
        TreeSet<LocalDate> days = new TreeSet<>();
        Map<String, Money> without = new TreeMap<>();
        for (Part part : parts) {
            if (part.money().currency().equals(base)) {
                total = total.add(part.money().amount());
            } else if (part.rate().isPresent()) {
                total = total.add(part.rate().get().convert(part.money().amount()));
                days.add(part.rate().get().day());
            } else {
                without.merge(part.money().currency().getCurrencyCode(), part.money(), Conversion::sum);
            }
        }
        if (days.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Conversion(
                new Money(total.setScale(0, RoundingMode.HALF_UP), base),
                days.first(),
                days.last(),
                new ArrayList<>(without.values())));
    }

    /** Converts {@code sums} at {@code rates}, all of which lead to {@code base}. */
    public static Optional<Conversion> at(List<Rate> rates, Currency base, List<Money> sums) {
        return of(
                base,
                sums.stream()
                        .map(money -> new Part(
                                money,
                                rates.stream()
                                        .filter(rate -> rate.currency().equals(money.currency()))
                                        .findFirst()))
                        .toList());
    }

    private static Money sum(Money one, Money other) {
        return new Money(one.amount().add(other.amount()), one.currency());
    }

    /**
     * An amount, and what its currency is worth.
     *
     * @param rate into the base currency; empty where nobody knows
     */
    public record Part(Money money, Optional<Rate> rate) {}
}
