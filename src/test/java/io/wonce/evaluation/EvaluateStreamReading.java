package io.wonce.evaluation;

import io.wonce.domain.deal.CustomerKey;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Prints which mistakes the reader makes on made-up streams, each with a few messages: those are what linking suffers from. */
final class EvaluateStreamReading {
    private static final int WEEKS = 26;
    private static final int CUSTOMERS = 150;
    private static final int SHOWN = 8;
    private static final int SEEDS = 3;

    private final Reader reader = Reader.create();
    private final Map<String, List<String>> mistakes = new TreeMap<>();
    private int statements;

    private EvaluateStreamReading() {}

    public static void main(String[] arguments) {
        for (Level level : Level.values()) {
            EvaluateStreamReading evaluation = new EvaluateStreamReading();
            for (int seed = 1; seed <= SEEDS; seed++) {
                new StreamGenerator(seed, level, Vocabulary.MEASURING, WEEKS)
                        .make(CUSTOMERS, 0.5)
                        .messages()
                        .forEach(evaluation::read);
            }
            evaluation.print(level);
        }
    }

    private void read(Told told) {
        Reading reading = reader.read(told.text());
        List<Statement> truth =
                told.said().stream().flatMap(said -> said.statement().stream()).toList();
        statements += truth.size();
        for (int i = 0; i < Math.max(truth.size(), reading.statements().size()); i++) {
            if (i >= reading.statements().size()) {
                note(
                        truth.size() > 1
                                ? "one of several missed"
                                : truth.get(0).kind() + " missed",
                        told,
                        truth.get(i).toString());
            } else if (i >= truth.size()) {
                note(
                        truth.isEmpty() ? "nothing said" : "one too many",
                        told,
                        reading.statements().get(i).toString());
            } else {
                compare(told, truth.get(i), reading.statements().get(i));
            }
        }
    }

    private void compare(Told told, Statement truth, Statement read) {
        field("kind", told, truth, read, Statement::kind);
        field("customer", told, truth, read, said -> said.customer().map(CustomerKey::of));
        field("amount", told, truth, read, said -> said.amount().map(EvaluateStreamReading::value));
        field("currency", told, truth, read, said -> said.amount().flatMap(Amount::currency));
        field("milestone", told, truth, read, Statement::milestone);
        field(
                "references",
                told,
                truth,
                read,
                said -> said.references().stream()
                        .map(reference -> reference.key())
                        .sorted()
                        .toList());
        field("new order", told, truth, read, said -> said.hint().isNewOrder());
    }

    private static BigDecimal value(Amount amount) {
        return amount.value().stripTrailingZeros();
    }

    private void field(String name, Told told, Statement truth, Statement read, Function<Statement, Object> part) {
        Object wanted = part.apply(truth);
        Object got = part.apply(read);
        if (!wanted.equals(got)) {
            String kind =
                    got.equals(Optional.empty()) ? " missed" : wanted.equals(Optional.empty()) ? " made up" : " wrong";
            note(name + kind, told, wanted + " read as " + got);
        }
    }

    private void note(String mistake, Told told, String what) {
        mistakes.computeIfAbsent(mistake, any -> new ArrayList<>()).add(told.text() + "   -> " + what);
    }

    private void print(Level level) {
        System.out.printf(Locale.ENGLISH, "%s: %d statements%n", level, statements);
        mistakes.forEach((mistake, all) -> {
            System.out.printf(
                    Locale.ENGLISH, "  %s: %d (%.1f%%)%n", mistake, all.size(), 100.0 * all.size() / statements);
            int step = Math.max(1, all.size() / SHOWN);
            for (int i = 0; i < all.size(); i += step) {
                System.out.println("      " + all.get(i));
            }
        });
    }
}
