package io.wonce.cli;

import io.wonce.app.audit.AuditResult;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Kind;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An audit for a sceptic to read. */
final class AuditText {
    private static final int WIDEST_BAR = 40;
    private static final int MOST_ECHOES = 10;
    private static final int FEWEST_FOR_AN_ECHO = 2;

    private final AuditResult result;
    private final PrintWriter out;

    AuditText(AuditResult result, PrintWriter out) {
        this.result = result;
        this.out = out;
    }

    void print() {
        line("%,d messages read", result.messages());
        line("");
        line(
                "%s, %s, hype ratio %.1f",
                plural(result.announcements(), "announcement"), plural(result.orders(), "order"), result.hypeRatio());
        if (result.cancelled() > 0) {
            line("%s cancelled later, and not counted", plural(result.cancelled(), "more order"));
        }
        if (result.unresolved() > 0) {
            line("%s unresolved: which order is meant cannot be told", plural(result.unresolved(), "announcement"));
        }
        if (result.announcements() > 0) {
            printWeeks();
            printEchoes();
        }
        out.flush();
    }

    private void printWeeks() {
        int most = result.weeks().stream()
                .mapToInt(AuditResult.Week::announcements)
                .max()
                .orElse(1);
        line("");
        line("week      announcements  orders   (# an order, . an echo)");
        for (AuditResult.Week week : result.weeks()) {
            int scale = Math.max(1, (most + WIDEST_BAR - 1) / WIDEST_BAR);
            String bar = "#".repeat(week.orders() / scale)
                    + ".".repeat(Math.max(0, week.announcements() - week.orders()) / scale);
            line("%-10s%13d  %6d   %s", week.week(), week.announcements(), week.orders(), bar);
        }
    }

    private void printEchoes() {
        Map<DealId, List<AuditResult.Item>> wins = new LinkedHashMap<>();
        result.items().stream()
                .filter(item -> item.kind() == Kind.WIN)
                .forEach(item -> item.order()
                        .ifPresent(order -> wins.computeIfAbsent(order, any -> new ArrayList<>())
                                .add(item)));
        List<List<AuditResult.Item>> echoes = wins.values().stream()
                .filter(items -> items.size() >= FEWEST_FOR_AN_ECHO)
                .sorted(Comparator.comparing((List<AuditResult.Item> items) -> items.size())
                        .reversed())
                .limit(MOST_ECHOES)
                .toList();
        if (!echoes.isEmpty()) {
            line("");
            line("Announced most often, and still one order each:");
            echoes.forEach(this::printEcho);
        }
    }

    private void printEcho(List<AuditResult.Item> items) {
        String customer = items.stream()
                .flatMap(item -> item.customer().stream())
                .findFirst()
                .orElse("(nobody named)");
        String amount = items.stream()
                .flatMap(item -> item.amount().stream())
                .findFirst()
                .map(AuditText::money)
                .orElse("");
        line("%4d x  %s  %s", items.size(), customer, amount);
    }

    private static String money(Amount amount) {
        String currency =
                amount.currency().map(one -> one.getCurrencyCode() + " ").orElse("");
        String rate = switch (amount.rate()) {
            case ONCE -> "";
            case MONTHLY -> " a month";
            case YEARLY -> " a year";
        };
        return currency + String.format(Locale.ENGLISH, "%,.0f", amount.value()) + rate;
    }

    private static String plural(int number, String noun) {
        return String.format(Locale.ENGLISH, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ENGLISH, format, values).stripTrailing());
    }
}
