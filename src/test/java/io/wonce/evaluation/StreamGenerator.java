package io.wonce.evaluation;

import io.wonce.domain.reading.OrderHint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes streams of messages whose orders are known: the same seed makes the same stream. */
final class StreamGenerator {
    private static final Instant BEGIN = Instant.parse("2026-01-05T07:00:00Z");

    private final Dice dice;
    private final Level level;
    private final Wording wording;
    private final int weeks;
    private int sales;

    StreamGenerator(long seed, Level level, int weeks) {
        this.dice = new Dice(seed);
        this.level = level;
        this.wording = new Wording(dice, level);
        this.weeks = weeks;
    }

    Stream make(int customers, double chatterPerMessage) {
        List<Told> messages = new ArrayList<>();
        Set<String> orders = new TreeSet<>();
        Set<String> cancelled = new TreeSet<>();
        List<Sale> all = new ArrayList<>();
        for (Client client : new Clients(dice, level).make(customers)) {
            for (Sale sale : sales(client)) {
                all.add(sale);
                SaleStory story = new SaleStory(sale, wording, dice, level);
                List<Told> told = story.tell();
                messages.addAll(told);
                if (story.isOrder()) {
                    orders.add("O" + sale.number());
                }
                if (story.isCancelled()) {
                    cancelled.add("O" + sale.number());
                }
            }
        }
        messages.addAll(recaps(messages));
        int chatter = (int) (messages.size() * chatterPerMessage);
        for (int i = 0; i < chatter; i++) {
            messages.add(chatter(dice.one(all)));
        }
        messages.sort(Comparator.comparing(Told::at));
        return new Stream(messages, orders, cancelled);
    }

    private List<Sale> sales(Client client) {
        List<Sale> made = new ArrayList<>();
        Instant begin = BEGIN.plusSeconds((long) (dice.days(0, weeks * 7) * 86_400));
        Sale sale = sale(client, begin, OrderHint.UNSTATED, Optional.empty());
        made.add(sale);
        while (dice.chance(level.repeat)) {
            begin = begin.plusSeconds((long) (dice.days(9, 120) * 86_400));
            OrderHint hint = dice.chance(level.hinted)
                    ? dice.one(List.of(
                            OrderHint.ANOTHER,
                            OrderHint.ANOTHER,
                            OrderHint.RENEWAL,
                            OrderHint.EXPANSION,
                            OrderHint.CALL_OFF))
                    : OrderHint.UNSTATED;
            sale = sale(
                    client, begin, hint, dice.chance(level.sameAmount) ? Optional.of(sale.value()) : Optional.empty());
            made.add(sale);
        }
        return made;
    }

    private Sale sale(Client client, Instant begin, OrderHint hint, Optional<BigDecimal> value) {
        sales++;
        boolean monthly = dice.chance(0.08);
        Currency currency =
                Currency.getInstance(client.english() ? client.name().length() % 4 == 0 ? "USD" : "GBP" : "EUR");
        return new Sale(
                sales,
                client,
                value.orElseGet(() -> value(monthly)),
                monthly,
                currency,
                client.name().replaceAll("[^A-Z]", "") + "-" + (7000 + sales * 3),
                "2026-0" + (1000 + sales),
                "F2026-" + (3000 + sales),
                hint,
                begin);
    }

    private BigDecimal value(boolean monthly) {
        double rough = Math.exp(9.4 + dice.bell() * 1.1);
        int step = monthly ? 120 : dice.one(List.of(500, 500, 1000, 100, 10, 5));
        BigDecimal steps = BigDecimal.valueOf(Math.max(1500, rough) / step).setScale(0, RoundingMode.HALF_UP);
        return steps.multiply(BigDecimal.valueOf(step));
    }

    /** The manager's Friday message that names several orders of the week again. */
    private List<Told> recaps(List<Told> messages) {
        Map<Instant, List<Told>> byFriday = new TreeMap<>(messages.stream()
                .filter(told -> !told.robot() && told.channel().equals("sales-wins"))
                .filter(told -> told.said().get(0).sale().isPresent() && isClose(told))
                .collect(Collectors.groupingBy(told -> friday(told.at()))));
        List<Told> recaps = new ArrayList<>();
        byFriday.forEach((friday, told) -> {
            if (told.size() >= 2 && dice.chance(0.35)) {
                recaps.add(recap(friday, told.subList(0, Math.min(told.size(), 4))));
            }
        });
        return recaps;
    }

    private static boolean isClose(Told told) {
        return told.said()
                .get(0)
                .statement()
                .filter(said -> said.kind() == io.wonce.domain.reading.Kind.WIN
                        && said.customer().isPresent()
                        && said.amount().isPresent()
                        && said.milestone()
                                .filter(one -> one == io.wonce.domain.deal.Milestone.SIGNED)
                                .isPresent()
                        && !said.hint().isNewOrder())
                .isPresent();
    }

    private static Told recap(Instant friday, List<Told> told) {
        List<Said> said = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        told.forEach(one -> {
            Said first = one.said().get(0);
            said.add(first);
            first.statement()
                    .ifPresent(statement -> parts.add(statement.customer().orElse("") + " "
                            + statement
                                    .amount()
                                    .map(amount -> amount.value().toPlainString())
                                    .orElse("")));
        });
        String text = "Weekoverzicht, getekend: " + String.join(", ", parts) + " 💪";
        return new Told(friday, "sales-wins", Optional.empty(), "Mark", false, text, said);
    }

    private static Instant friday(Instant at) {
        return at.atZone(ZoneOffset.UTC)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY))
                .truncatedTo(ChronoUnit.DAYS)
                .plusHours(20)
                .toInstant();
    }

    private Told chatter(Sale about) {
        Instant at = BEGIN.plus(Duration.ofSeconds((long) (dice.days(0, weeks * 7) * 86_400)));
        String channel = dice.chance(0.5) ? "general" : "sales-wins";
        return new Told(
                at, channel, Optional.empty(), dice.one(Clients.REPS), false, wording.chatter(about), List.of());
    }
}
