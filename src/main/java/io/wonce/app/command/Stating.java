package io.wonce.app.command;

import io.wonce.app.Reads;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.outgoing.Verb;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import io.wonce.domain.reading.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads what a command says of an order. The command says the kind; the reader finds the rest as in any message, helped by a
 * sentence around it where the bare words say nothing to it.
 */
final class Stating {
    /** Words that are read a second time: nobody says what an order is after that many. */
    private static final int MOST_HELPED = 200;

    private static final String NAMED = "🎉 Acme signed, ";

    private final Reads reader;
    private final Vocabulary vocabulary;
    private final TypedName names;

    Stating(Reads reader, Vocabulary vocabulary) {
        this.reader = reader;
        this.vocabulary = vocabulary;
        this.names = new TypedName(vocabulary);
    }

    /** Empty where {@code arguments} tell neither customer, amount nor number. */
    Optional<Statement> state(Kind kind, Arguments arguments) {
        if (arguments.isEmpty()) {
            return Optional.empty();
        }
        Statement plain = BareAmount.alone(read(kind, arguments));
        Statement priced = BareAmount.marked(arguments, plain)
                .map(marked -> read(kind, marked))
                .filter(marked -> marked.amount().isPresent())
                .map(BareAmount::unsigned)
                .orElse(plain);
        Statement read = BareAmount.inTypedCurrency(priced, arguments);
        Optional<String> customer = names.of(read, arguments)
                .map(name -> kind == Kind.WIN ? withoutMilestones(name) : name)
                .filter(this::isName);
        Statement statement = new Statement(
                kind,
                customer.map(Quote::of),
                read.amount(),
                read.otherAmounts(),
                kind == Kind.WIN ? milestone(read, customer, arguments) : Optional.empty(),
                withDeals(read.references(), arguments.markedDeals()),
                read.hint());
        boolean says = statement.customer().isPresent()
                || statement.amount().isPresent()
                || !statement.references().isEmpty();
        return says ? Optional.of(statement) : Optional.empty();
    }

    private Statement read(Kind kind, Arguments arguments) {
        return reader.read(arguments.text()).statements().stream()
                .findFirst()
                .or(() -> helped(kind, arguments))
                .orElseGet(() -> bare(kind, arguments));
    }

    /** The command's own word counts, where it says one milestone: whatever the reader understood, and where it understood none. */
    private Optional<Milestone> milestone(Statement read, Optional<String> customer, Arguments arguments) {
        if (arguments.words().stream().anyMatch(word -> vocabulary.means("later", word))) {
            return understood(read, arguments)
                    .filter(reached -> !named(arguments).contains(reached));
        }
        List<String> name = customer.map(words -> List.of(words.split("\\s+"))).orElse(List.of());
        Arguments unlabelled = arguments.withoutLabels();
        Set<Milestone> said = named(unlabelled.without(
                word -> isLoose(word) || name.stream().anyMatch(Vocabulary.plain(word)::equalsIgnoreCase)));
        if (said.size() == 1) {
            return said.stream().findFirst();
        }
        Set<Milestone> named = named(unlabelled);
        boolean other = named.size() == 1
                && read.milestone().filter(m -> !named.contains(m)).isPresent();
        return other ? named.stream().findFirst() : understood(read, arguments);
    }

    /** A customer and an amount alone are no purchase order, however much they read like one. */
    private Optional<Milestone> understood(Statement read, Arguments arguments) {
        boolean isOrdered = read.references().stream()
                        .anyMatch(number ->
                                number.kind() == Reference.Kind.PURCHASE_ORDER || number.kind() == Reference.Kind.ORDER)
                || named(arguments.without(this::isLoose)).contains(Milestone.ORDERED)
                || isOrderTold(read, arguments);
        return read.milestone().filter(reached -> reached != Milestone.ORDERED || isOrdered);
    }

    /** "Order received", "bon de commande": beside the word for an order, another says what it is about it. */
    private boolean isOrderTold(Statement read, Arguments arguments) {
        List<String> customer =
                read.customer().map(name -> List.of(name.split("\\s+"))).orElse(List.of());
        List<String> words =
                arguments.without(word -> isLoose(word) && !isOrder(word)).words();
        return IntStream.range(0, words.size())
                .filter(at -> isOrder(words.get(at)))
                .flatMap(at -> IntStream.of(at - 1, at + 1))
                .filter(at -> at >= 0 && at < words.size())
                .mapToObj(words::get)
                .anyMatch(word ->
                        word.chars().allMatch(Character::isLetter) && !isOrder(word) && !customer.contains(word));
    }

    private boolean isOrder(String word) {
        return vocabulary.meaning(Milestone.class, "milestone", word).equals(Optional.of(Milestone.ORDERED));
    }

    /** "Order" and "yes!" say a milestone beside another word for it, and alone they may say anything. */
    private boolean isLoose(String word) {
        return vocabulary.means("filler", word) || vocabulary.means("cheer", word);
    }

    /** The milestone after a name is no part of it: "Acme mondeling", "Acme PO", but it is one of "Royal Signature". */
    private String withoutMilestones(String customer) {
        List<String> words = new ArrayList<>(List.of(customer.split("\\s+")));
        while (words.size() > 1
                && isMilestone(words.get(words.size() - 1))
                && !isCapitalised(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return String.join(" ", words);
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && word.codePoints().anyMatch(Character::isLowerCase);
    }

    private boolean isMilestone(String word) {
        return !isLoose(word) && !named(Arguments.of(word)).isEmpty();
    }

    private Set<Milestone> named(Arguments arguments) {
        return arguments.words().stream()
                .flatMap(word -> vocabulary.meaning(Milestone.class, "milestone", word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of the sentence around the first of the words, neither its name nor its milestone is theirs. */
    private Optional<Statement> helped(Kind kind, Arguments arguments) {
        return reader.read(sentence(kind) + arguments.first(MOST_HELPED).text()).statements().stream()
                .findFirst()
                .filter(read -> isOfText(read, kind))
                .map(read -> named(arguments).isEmpty() ? withoutMilestone(read) : read);
    }

    private static Statement withoutMilestone(Statement read) {
        return new Statement(
                read.kind(),
                read.customer(),
                read.amount(),
                read.otherAmounts(),
                Optional.empty(),
                read.references(),
                read.hint());
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

    /** The words before the first one with a digit are the customer, those from there on may hold an amount. */
    private Statement bare(Kind kind, Arguments arguments) {
        List<String> name = arguments.words().stream()
                .takeWhile(word -> word.chars().noneMatch(Character::isDigit))
                .toList();
        Arguments rest = new Arguments(
                arguments.words().subList(name.size(), arguments.words().size()));
        Optional<Amount> amount = reader.read(NAMED + rest.text()).statements().stream()
                .findFirst()
                .flatMap(Statement::amount);
        Optional<String> customer = name.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", name));
        return new Statement(kind, customer, amount, List.of(), Optional.empty(), List.of(), OrderHint.UNSTATED);
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
