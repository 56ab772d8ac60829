package io.wonce.evaluation;

import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Statement;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts how often readings agree with labels. */
public final class Scores {
    private final Map<Kind, int[]> kinds = new TreeMap<>();
    private int wins;
    private int customers;
    private int amounts;
    private int currencies;
    private int milestones;
    private int references;
    private final int[] recognised = new int[5];

    /** Adds one message. */
    public void add(Labelled label, Reading reading) {
        Kind truth = Kind.valueOf(label.kind().toUpperCase(Locale.ROOT));
        add(truth, reading.kind());
        if (truth == Kind.WIN) {
            wins++;
            Optional<Statement> first = reading.statements().stream().findFirst();
            customers += isCustomerRight(label, first) ? 1 : 0;
            amounts += isAmountRight(label, first) ? 1 : 0;
            currencies += currency(first).equals(label.currency()) ? 1 : 0;
            milestones +=
                    first.flatMap(Statement::milestone).map(Enum::name).equals(label.milestone()) && first.isPresent()
                            ? 1
                            : 0;
            references += references(first).equals(label.refs()) ? 1 : 0;
            if (reading.kind() == Kind.WIN) {
                recognised[0]++;
                recognised[1] += isCustomerRight(label, first) ? 1 : 0;
                recognised[2] += isAmountRight(label, first) ? 1 : 0;
                recognised[3] += currency(first).equals(label.currency()) ? 1 : 0;
                recognised[4] += references(first).equals(label.refs()) ? 1 : 0;
            }
        }
    }

    /** Adds what a message is and what it was read as. */
    public void add(Kind truth, Kind read) {
        for (Kind kind : Kind.values()) {
            int[] counts = kinds.computeIfAbsent(kind, k -> new int[3]);
            counts[0] += truth == kind && read == kind ? 1 : 0;
            counts[1] += truth == kind ? 1 : 0;
            counts[2] += read == kind ? 1 : 0;
        }
    }

    static boolean isCustomerRight(Labelled label, Optional<Statement> first) {
        Optional<String> read = first.flatMap(Statement::customer);
        if (read.isEmpty() || label.customers().isEmpty()) {
            return first.isPresent() && read.isEmpty() && label.customers().isEmpty();
        }
        return label.customers().stream().anyMatch(name -> plain(name).equals(plain(read.get())));
    }

    static boolean isAmountRight(Labelled label, Optional<Statement> first) {
        Optional<java.math.BigDecimal> read = first.flatMap(Statement::amount).map(a -> a.value());
        if (read.isEmpty() || label.amount().isEmpty()) {
            return read.isEmpty() && label.amount().isEmpty();
        }
        return read.get().compareTo(label.amount().get()) == 0;
    }

    static Optional<String> currency(Optional<Statement> first) {
        return first.flatMap(Statement::amount).flatMap(a -> a.currency()).map(c -> c.getCurrencyCode());
    }

    static Set<String> references(Optional<Statement> first) {
        return first.map(s -> s.references().stream().map(r -> r.number()).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .strip();
    }

    /** F1 of one kind, 1 where there is nothing to find and nothing was found. */
    public double f1(Kind kind) {
        int[] counts = kinds.getOrDefault(kind, new int[3]);
        return counts[1] + counts[2] == 0 ? 1 : 2.0 * counts[0] / (counts[1] + counts[2]);
    }

    /** Share of the true wins whose milestone is right. */
    public double milestone() {
        return share(milestones, wins);
    }

    /** One line of figures: for each kind F1 (precision, recall), then the fields over the true wins. */
    public String line() {
        StringBuilder line = new StringBuilder();
        for (Kind kind : new Kind[] {Kind.WIN, Kind.EXPECTED, Kind.LOST}) {
            int[] counts = kinds.getOrDefault(kind, new int[3]);
            line.append(String.format(
                    Locale.ROOT,
                    "%s %.3f (p %.2f r %.2f n %d)  ",
                    kind.name().toLowerCase(Locale.ROOT),
                    f1(kind),
                    share(counts[0], counts[2]),
                    share(counts[0], counts[1]),
                    counts[1]));
        }
        return line.append(String.format(
                        Locale.ROOT,
                        "customer %.3f  amount %.3f  currency %.3f  milestone %.3f  refs %.3f  of recognised: %.3f %.3f %.3f refs %.3f",
                        share(customers, wins),
                        share(amounts, wins),
                        share(currencies, wins),
                        share(milestones, wins),
                        share(references, wins),
                        share(recognised[1], recognised[0]),
                        share(recognised[2], recognised[0]),
                        share(recognised[3], recognised[0]),
                        share(recognised[4], recognised[0])))
                .toString();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
