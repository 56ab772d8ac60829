package io.wonce.domain.reading;

import io.wonce.domain.deal.Reference;
import io.wonce.domain.reading.ReferenceScanner.Numbered;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Gathers what each part of a message says of its order. */
final class Statements {
    private final Surroundings around;
    private final Recognition recognition;
    private final ToDoubleFunction<Features> amounts;

    /** Where {@code amounts} weighs what speaks for a number being what the order is worth. */
    Statements(Surroundings around, Recognition recognition, ToDoubleFunction<Features> amounts) {
        this.around = around;
        this.recognition = recognition;
        this.amounts = amounts;
    }

    Statement of(Part part, Opinion opinion) {
        Scope scope = part.scope();
        List<Written> inside = scope.slice(around.amounts(), Written::from);
        Optional<Written> value = new AmountRanking(around, scope, part.name()).best(amounts);
        List<Amount> others = inside.stream()
                .filter(a -> value.filter(a::equals).isEmpty())
                .map(Written::amount)
                .toList();
        List<Reference> numbers = scope.slice(around.references(), Numbered::from).stream()
                .map(Numbered::reference)
                .distinct()
                .toList();
        return new Statement(
                opinion.kind(),
                part.name().map(name -> before(value, name)).map(this::written).map(recognition::spelling),
                value.map(Written::amount).map(amount -> amount.inCurrencyOf(others)),
                others,
                opinion.milestone(),
                numbers,
                HintFinder.find(around.message(), scope));
    }

    /** What the order is worth is no part of the name before it: "ACME 12.000 signed". */
    private static Span before(Optional<Written> value, Span name) {
        return value.filter(
                        amount -> amount.from() > name.from() && amount.from() < name.to() && amount.to() >= name.to())
                .map(amount -> new Span(name.from(), amount.from()))
                .orElse(name);
    }

    /** The name that stands there, without a possessive ending; of longer names ("Ben & Jerry's") it is one before a paper only. */
    String written(Span name) {
        Parsed message = around.message();
        String text = message.writtenBetween(name.from(), name.to());
        boolean possessive = text.endsWith("'s")
                && text.length() > 3
                && !message.token(name.to() - 1).glued();
        boolean owns = name.to() - name.from() == 1 || message.means(name.to(), Sense.LABEL);
        return possessive && owns ? text.substring(0, text.length() - 2) : text;
    }
}
