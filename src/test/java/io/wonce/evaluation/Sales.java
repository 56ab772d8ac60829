package io.wonce.evaluation;

import io.wonce.domain.reading.OrderHint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** Makes the orders of each customer: one, or one and repeats of it. */
final class Sales {
    private static final Instant BEGIN = Instant.parse("2026-01-05T07:00:00Z");
    private static final int DAY = 86_400;
    private static final int PRICES = 6;

    private final Dice dice;
    private final Level level;
    private final int weeks;
    private final List<BigDecimal> priceList = new ArrayList<>();
    private int made;

    Sales(Dice dice, Level level, int weeks) {
        this.dice = dice;
        this.level = level;
        this.weeks = weeks;
        for (int i = 0; i < PRICES; i++) {
            priceList.add(value());
        }
    }

    Instant sometime() {
        return BEGIN.plusSeconds((long) (dice.days(0, weeks * 7) * DAY));
    }

    List<Sale> of(Client client) {
        List<Sale> sales = new ArrayList<>();
        Sale sale = sale(client, sometime(), OrderHint.UNSTATED, price());
        sales.add(sale);
        while (dice.chance(level.repeat())) {
            double days = dice.chance(level.soon()) ? dice.days(1, 9) : dice.days(9, 120);
            Instant begin = sale.begin().plusSeconds((long) (days * DAY));
            BigDecimal value = dice.chance(level.sameAmount()) ? sale.value() : price();
            sale = sale(client, begin, dice.chance(level.hinted()) ? hint() : OrderHint.UNSTATED, value);
            sales.add(sale);
        }
        return sales;
    }

    private OrderHint hint() {
        return dice.one(List.of(
                OrderHint.ANOTHER, OrderHint.ANOTHER, OrderHint.RENEWAL, OrderHint.EXPANSION, OrderHint.CALL_OFF));
    }

    private Sale sale(Client client, Instant begin, OrderHint hint, BigDecimal value) {
        made++;
        boolean monthly = value.remainder(BigDecimal.valueOf(120)).signum() == 0 && dice.chance(0.6);
        String currency = client.english() ? client.name().length() % 4 == 0 ? "USD" : "GBP" : "EUR";
        return new Sale(
                made,
                client,
                value,
                monthly,
                Currency.getInstance(currency),
                purchaseOrder(client),
                client.english() ? "Q-" + (2100 + made * 7) : "2026-0" + (1000 + made),
                "F2026-" + (3000 + made * 4),
                "F2026-" + (3002 + made * 4),
                hint,
                begin);
    }

    /** Each customer numbers its purchase orders in its own way. */
    private String purchaseOrder(Client client) {
        String letters = client.name().replaceAll("[^A-Z]", "");
        return switch (Math.floorMod(client.name().hashCode(), 4)) {
            case 0 -> "45001" + (20_000 + made * 13);
            case 1 -> "PO-" + (5000 + made * 3);
            default -> (letters.isEmpty() ? "PO" : letters.toUpperCase(Locale.ROOT)) + "-" + (7000 + made * 3);
        };
    }

    private BigDecimal price() {
        return dice.chance(level.listed()) ? dice.one(priceList) : value();
    }

    private BigDecimal value() {
        double rough = Math.exp(9.4 + dice.bell() * 1.1);
        int step = dice.one(List.of(500, 500, 1000, 1000, 100, 10, 5, 120));
        BigDecimal steps = BigDecimal.valueOf(Math.max(1500, rough) / step).setScale(0, RoundingMode.HALF_UP);
        return steps.multiply(BigDecimal.valueOf(step));
    }
}
