package io.wonce.evaluation;

import io.wonce.app.port.ExportMessage;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Habits;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Makes the mistakes that a reader makes, about as often, without being one: the linker learns to live with them, and learning does
 * not depend on how well the reader happens to read today.
 */
final class Mishearing implements Listening.Hearing {
    private static final double MISSED = 0.06;
    private static final double CUSTOMER_MISSED = 0.02;
    private static final double CUSTOMER_WRONG = 0.02;
    private static final double CUSTOMER_MADE_UP = 0.06;
    private static final double AMOUNT_MISSED = 0.015;
    private static final double CURRENCY_MISSED = 0.04;
    private static final double MILESTONE_MISSED = 0.03;
    private static final double MILESTONE_WRONG = 0.015;
    private static final double REFERENCE_MISSED = 0.03;
    private static final double HINT_MISSED = 0.15;
    private static final double HINT_MADE_UP = 0.015;
    private static final double KIND_WRONG = 0.015;

    private final Dice dice;
    /** Some CRM systems call every order a new one. */
    private final boolean robotsSayNew;

    Mishearing(Dice dice) {
        this.dice = dice;
        this.robotsSayNew = dice.chance(0.4);
    }

    @Override
    public Reading hear(ExportMessage message, Habits habits, List<Said> truth) {
        return new Reading(
                1,
                truth.stream()
                        .flatMap(said -> said.statement().stream())
                        .filter(said -> !dice.chance(MISSED))
                        .map(said -> misheard(said, message))
                        .toList(),
                List.of());
    }

    private Statement misheard(Statement said, ExportMessage message) {
        Kind kind = dice.chance(KIND_WRONG) ? said.kind() == Kind.WIN ? Kind.EXPECTED : Kind.WIN : said.kind();
        return new Statement(
                kind,
                said.customer().map(name -> customer(name, message)).orElseGet(() -> madeUp(message)),
                said.amount().filter(any -> !dice.chance(AMOUNT_MISSED)).map(this::amount),
                List.of(),
                kind == Kind.WIN ? milestone(said) : Optional.empty(),
                references(said),
                hint(said, message));
    }

    /** The forms of robots are read well. */
    private Optional<String> customer(String name, ExportMessage message) {
        if (message.robot()) {
            return Optional.of(name);
        }
        if (dice.chance(CUSTOMER_MISSED)) {
            return Optional.empty();
        }
        return Optional.of(dice.chance(CUSTOMER_WRONG) ? wrong(name, message) : name);
    }

    private String wrong(String name, ExportMessage message) {
        String[] words = name.split(" ", -1);
        return switch (dice.between(0, 11)) {
            case 0 -> word(message);
            case 1, 2, 3 -> word(message) + " " + name;
            case 4, 5, 6, 7 -> words.length > 1 ? name.substring(words[0].length() + 1) : name;
            default -> words[0];
        };
    }

    private Optional<String> madeUp(ExportMessage message) {
        return dice.chance(CUSTOMER_MADE_UP) ? Optional.of(word(message)) : Optional.empty();
    }

    private String word(ExportMessage message) {
        return dice.one(List.of(message.text().split("\\s+", -1)));
    }

    private Amount amount(Amount amount) {
        return dice.chance(CURRENCY_MISSED)
                ? new Amount(amount.value(), Optional.empty(), amount.rate(), amount.vat())
                : amount;
    }

    private Optional<Milestone> milestone(Statement said) {
        if (dice.chance(MILESTONE_MISSED)) {
            return Optional.empty();
        }
        return dice.chance(MILESTONE_WRONG) ? Optional.of(dice.one(List.of(Milestone.values()))) : said.milestone();
    }

    private List<Reference> references(Statement said) {
        return said.references().stream()
                .filter(any -> !dice.chance(REFERENCE_MISSED))
                .toList();
    }

    private OrderHint hint(Statement said, ExportMessage message) {
        if (message.robot() && robotsSayNew) {
            return OrderHint.ANOTHER;
        }
        if (dice.chance(said.hint().isNewOrder() ? HINT_MISSED : 0)) {
            return OrderHint.UNSTATED;
        }
        return dice.chance(HINT_MADE_UP) ? OrderHint.PERHAPS_ANOTHER : said.hint();
    }
}
