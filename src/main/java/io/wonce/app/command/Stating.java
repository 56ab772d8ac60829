package io.wonce.app.command;

import io.wonce.app.Reads;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.outgoing.Verb;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a command says of an order. The command says the kind; the reader finds the rest as in any message, helped by a
 * sentence around it where the bare words say nothing to it.
 */
final class Stating {
    private final Reads reader;
    private final Vocabulary vocabulary;

    Stating(Reads reader, Vocabulary vocabulary) {
        this.reader = reader;
        this.vocabulary = vocabulary;
    }

    /** Empty where {@code arguments} tell neither customer, amount nor number. */
    Optional<Statement> state(Kind kind, Arguments arguments) {
        if (arguments.isEmpty()) {
            return Optional.empty();
        }
        Statement read = read(kind, arguments.text()).orElseGet(() -> bare(kind, arguments));
        Statement statement = new Statement(
                kind,
                read.customer().filter(this::isName).map(Quote::of),
                read.amount(),
                read.otherAmounts(),
                kind == Kind.WIN ? read.milestone() : Optional.empty(),
                withDeals(read.references(), arguments.markedDeals()),
                read.hint());
        boolean says = statement.customer().isPresent()
                || statement.amount().isPresent()
                || !statement.references().isEmpty();
        return says ? Optional.of(statement) : Optional.empty();
    }

    private Optional<Statement> read(Kind kind, String text) {
        Reading plain = reader.read(text);
        return plain.kind() == Kind.NONE
                ? reader.read(sentence(kind) + text).statements().stream()
                        .findFirst()
                        .filter(read -> isOfText(read, kind))
                : plain.statements().stream().findFirst();
    }

    /** "Yes!", "getekend" and 🎉 are nobody's name. */
    private boolean isName(String customer) {
        return Arrays.stream(customer.split("\\s+"))
                .anyMatch(word -> word.codePoints().anyMatch(Character::isLetterOrDigit)
                        && vocabulary
                                .meaning(Milestone.class, "milestone", word)
                                .isEmpty()
                        && vocabulary.meaning(Verb.class, "verb", word).isEmpty()
                        && !vocabulary.means("filler", word));
    }

    /** Not of the sentence around it. */
    private static boolean isOfText(Statement read, Kind kind) {
        return read.customer().filter(sentence(kind)::contains).isEmpty();
    }

    private static String sentence(Kind kind) {
        return switch (kind) {
            case WIN, NONE -> "🎉 Order won: ";
            case EXPECTED -> "Order expected: ";
            case LOST -> "Order lost: ";
        };
    }

    /** The words before the first number are the customer. */
    private static Statement bare(Kind kind, Arguments arguments) {
        List<String> name = arguments.words().stream()
                .takeWhile(word -> word.chars().noneMatch(Character::isDigit))
                .toList();
        Optional<String> customer = name.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", name));
        return new Statement(
                kind, customer, Optional.empty(), List.of(), Optional.empty(), List.of(), OrderHint.UNSTATED);
    }

    private static List<Reference> withDeals(List<Reference> read, List<DealId> deals) {
        List<Reference> references = new ArrayList<>(read);
        deals.stream()
                .map(deal -> new Reference(Reference.Kind.DEAL, deal.toString()))
                .filter(reference ->
                        read.stream().noneMatch(known -> known.key().equals(reference.key())))
                .forEach(references::add);
        return references;
    }
}
