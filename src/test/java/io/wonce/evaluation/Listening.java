package io.wonce.evaluation;

import io.wonce.app.port.ExportMessage;
import io.wonce.domain.reading.Habits;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Statement;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads the messages of a stream, and knows of each statement that it read which order it is truly about. */
final class Listening implements BiFunction<ExportMessage, Habits, Reading> {
    private final Truth truth;
    private final Hearing hearing;
    private final IdentityHashMap<Statement, String> sales = new IdentityHashMap<>();
    private final IdentityHashMap<Statement, Double> chances = new IdentityHashMap<>();

    /** What becomes of a message: as many statements as it truly holds and in their order, as far as possible. */
    @FunctionalInterface
    interface Hearing {
        Reading hear(ExportMessage message, Habits habits, List<Said> truth);
    }

    Listening(Truth truth, Hearing hearing) {
        this.truth = truth;
        this.hearing = hearing;
    }

    /** Reads every message perfectly. */
    static Listening perfectly(Truth truth) {
        return new Listening(
                truth,
                (message, habits, said) -> new Reading(
                        1,
                        said.stream()
                                .flatMap(one -> one.statement().stream())
                                .map(Listening::fresh)
                                .toList(),
                        List.of()));
    }

    @Override
    public Reading apply(ExportMessage message, Habits habits) {
        List<Said> said = truth.said(message.channel(), message.ts());
        Reading reading = hearing.hear(message, habits, said);
        List<Statement> read = reading.statements();
        List<Said> left = new ArrayList<>(said);
        for (int i = 0; i < read.size(); i++) {
            Statement statement = read.get(i);
            if (read.size() == 1) {
                chances.put(statement, reading.score());
            }
            Optional<Said> heard = read.size() == said.size() ? Optional.of(said.get(i)) : likeliest(statement, left);
            heard.ifPresent(left::remove);
            heard.flatMap(Said::sale).ifPresent(sale -> sales.put(statement, sale));
        }
        return reading;
    }

    /** The order that a statement is about; empty where it was read into a message that states nothing. */
    Optional<String> sale(Statement statement) {
        return Optional.ofNullable(sales.get(statement));
    }

    /** How likely the only statement of its message is what it was read as; 0 for one of several. */
    double chance(Statement statement) {
        return chances.getOrDefault(statement, 0.0);
    }

    private static Optional<Said> likeliest(Statement statement, List<Said> left) {
        return left.stream()
                .filter(said ->
                        said.statement().filter(one -> isSame(one, statement)).isPresent())
                .findFirst()
                .or(() -> left.stream().findFirst());
    }

    private static boolean isSame(Statement one, Statement other) {
        return one.customer().equals(other.customer())
                || (one.amount().isPresent()
                        && other.amount().isPresent()
                        && one.amount()
                                        .get()
                                        .value()
                                        .compareTo(other.amount().get().value())
                                == 0);
    }

    /** A copy, since the same statement may be read twice: in a message and in its copy. */
    static Statement fresh(Statement said) {
        return new Statement(
                said.kind(),
                said.customer(),
                said.amount(),
                said.otherAmounts(),
                said.milestone(),
                said.references(),
                said.hint());
    }
}
