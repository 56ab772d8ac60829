package io.wonce.postgres;

import io.wonce.domain.counting.Confidence;
import io.wonce.domain.counting.Due;
import io.wonce.domain.counting.ExpectedOrders;
import io.wonce.domain.deal.ForecastCategory;
import io.wonce.domain.deal.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Expected orders that come together for one time, by how sure they are. */
final class ExpectedSums {
    private final Sums all = new Sums();
    private final Map<Confidence, Sums> parts = new TreeMap<>(Comparator.comparingInt(Confidence.all()::indexOf));

    /** Of a row with {@code orders} of one {@code category} and one {@code currency}, their {@code total} and {@code weighted} value. */
    ExpectedSums add(Row row) throws SQLException {
        Confidence confidence = new Confidence(row.maybeText("category").map(ForecastCategory::valueOf));
        all.add(row);
        parts.computeIfAbsent(confidence, sure -> new Sums()).add(row);
        return this;
    }

    ExpectedOrders of(Due due) {
        return new ExpectedOrders(due, all.orders, all.total(), all.weighted(), parts());
    }

    /** The surest first. */
    List<ExpectedOrders.Part> parts() {
        return parts.entrySet().stream()
                .map(part -> new ExpectedOrders.Part(
                        part.getKey(),
                        part.getValue().orders,
                        part.getValue().total(),
                        part.getValue().weighted()))
                .toList();
    }

    static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    private static List<Money> money(Map<String, BigDecimal> sums, UnaryOperator<BigDecimal> rounding) {
        return sums.entrySet().stream()
                .map(sum -> new Money(rounding.apply(sum.getValue()), Currency.getInstance(sum.getKey())))
                .toList();
    }

    /** Rounded only when all is added up. */
    private static final class Sums {
        private final Map<String, BigDecimal> total = new TreeMap<>();
        private final Map<String, BigDecimal> weighted = new TreeMap<>();
        private int orders;

        List<Money> total() {
            return money(total, amount -> amount);
        }

        List<Money> weighted() {
            return money(weighted, ExpectedSums::rounded);
        }

        void add(Row row) throws SQLException {
            orders += row.count("orders");
            if (row.maybeMoney("total", "currency").isPresent()) {
                total.merge(row.text("currency"), row.decimal("total"), BigDecimal::add);
                weighted.merge(row.text("currency"), row.decimal("weighted"), BigDecimal::add);
            }
        }
    }
}
