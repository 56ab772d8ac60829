package io.wonce.app;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.OrderHint;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Statement;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads messages in a form that leaves nothing to guess, one order a line: {@code win Acme 12500 signed #PO1}. Everything else
 * is chatter.
 */
final class ScriptedReader implements Reads {
    @Override
    public Reading read(String text) {
        List<Statement> statements =
                text.lines().flatMap(line -> statement(line).stream()).toList();
        return new Reading(0.99, statements, List.of());
    }

    private static Optional<Statement> statement(String line) {
        List<String> words = Arrays.asList(line.strip().split(" "));
        return Arrays.stream(Kind.values())
                .filter(kind ->
                        kind != Kind.NONE && words.get(0).equals(kind.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(kind -> statement(kind, words.subList(1, words.size())));
    }

    private static Statement statement(Kind kind, List<String> words) {
        String customer = words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .collect(Collectors.joining(" "));
        return new Statement(
                kind,
                Optional.of(customer).filter(name -> !name.isBlank()),
                words.stream().filter(word -> word.matches("\\d+")).findFirst().map(ScriptedReader::euros),
                List.of(),
                words.stream().flatMap(word -> milestone(word).stream()).findFirst(),
                words.stream()
                        .filter(word -> word.startsWith("#"))
                        .map(word -> new Reference(Reference.Kind.PURCHASE_ORDER, word.substring(1)))
                        .toList(),
                words.contains("another") ? OrderHint.ANOTHER : OrderHint.UNSTATED);
    }

    private static Amount euros(String digits) {
        return new Amount(
                new BigDecimal(digits),
                Optional.of(Currency.getInstance("EUR")),
                Amount.Rate.ONCE,
                Amount.Vat.UNSTATED);
    }

    private static Optional<Milestone> milestone(String word) {
        return Arrays.stream(Milestone.values())
                .filter(milestone -> milestone.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}
