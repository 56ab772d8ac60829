package io.wonce.postgres;

import io.wonce.domain.deal.Money;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up orders and their value, each currency for itself. */
final class Totals {
    private final Map<String, BigDecimal> byCurrency = new TreeMap<>();
    private BigDecimal orders = BigDecimal.ZERO;

    /** Adds a row with {@code orders}, {@code amount} and {@code currency}; the last two are null for orders without a value. */
    Totals add(Row row) throws SQLException {
        orders = orders.add(row.decimal("orders"));
        row.maybeMoney("amount", "currency").ifPresent(this::add);
        return this;
    }

    int orders() {
        return orders.intValueExact();
    }

    /** Orders, and parts of those that are shared. */
    BigDecimal shares() {
        return orders;
    }

    /** One for each currency, by its code. */
    List<Money> money() {
        return byCurrency.entrySet().stream()
                .map(total -> new Money(total.getValue(), Currency.getInstance(total.getKey())))
                .toList();
    }

    private void add(Money money) {
        byCurrency.merge(money.currency().getCurrencyCode(), money.amount(), BigDecimal::add);
    }
}
