package io.wonce.app;

import io.wonce.app.port.SecondOpinion;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.PlainText;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares an opinion with the message that it is about: what the message does not say, nobody has said. */
final class BorneOut {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final int LONGEST_NAME = 80;
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d.,])(\\d{1,3}(?:[.,'\u00A0\u202F ]\\d{3})+|\\d{1,13})(?:[.,]00?)?(?![.,]?\\d|\\p{L})");
    private static final Pattern DIGITS = Pattern.compile("\\D");

    private final Reader reader;

    BorneOut(Reader reader) {
        this.reader = reader;
    }

    /** The opinion as a statement; empty where something in it is not in {@code text}. */
    Optional<Statement> statement(SecondOpinion.Stated opinion, PlainText text) {
        Optional<Amount> amount = opinion.amount().flatMap(value -> written(value, opinion.currency(), text));
        List<Reference> references = new ArrayList<>();
        opinion.references().forEach(number -> reference(number, text).ifPresent(references::add));
        boolean isBorneOut = opinion.customer().stream().allMatch(name -> isWritten(name, text))
                && opinion.amount().isPresent() == amount.isPresent()
                && references.size() == opinion.references().size();
        return isBorneOut
                ? Optional.of(new Statement(
                        opinion.kind(),
                        opinion.customer(),
                        amount,
                        List.of(),
                        milestone(opinion),
                        references,
                        reader.readWon(text.value()).statements().get(0).hint()))
                : Optional.empty();
    }

    /** In any case, and not as a part of a longer word. */
    private static boolean isWritten(String name, PlainText text) {
        return name.length() <= LONGEST_NAME
                && name.chars().anyMatch(Character::isLetter)
                && stands(name, text.value());
    }

    private static boolean stands(String part, String text) {
        String spaced = Pattern.quote(part.strip()).replaceAll("\\s+", "\\\\E\\\\s+\\\\Q");
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + spaced + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }

    private Optional<Amount> written(BigDecimal value, Optional<Currency> currency, PlainText text) {
        if (value.signum() <= 0 || value.compareTo(LARGEST) > 0) {
            return Optional.empty();
        }
        List<Amount> equal = reader.amounts(text.value(), "").stream()
                .filter(amount -> amount.value().compareTo(value) == 0)
                .toList();
        if (equal.isEmpty()) {
            return standsAlone(value, text)
                    ? Optional.of(new Amount(value, Optional.empty(), Amount.Rate.ONCE, Amount.Vat.UNSTATED))
                    : Optional.empty();
        }
        return equal.stream()
                .filter(amount -> currency.isEmpty()
                        || amount.currency().isEmpty()
                        || amount.currency().equals(currency))
                .findFirst();
    }

    /** A number that no word tells to be money, as in "9000 for Acme". */
    private static boolean standsAlone(BigDecimal value, PlainText text) {
        Matcher numbers = NUMBER.matcher(text.value());
        while (numbers.find()) {
            String digits = DIGITS.matcher(numbers.group(1)).replaceAll("");
            if (new BigDecimal(digits).compareTo(value) == 0) {
                return true;
            }
        }
        return false;
    }

    private Optional<Reference> reference(String number, PlainText text) {
        String bare = number.strip();
        if (bare.chars().filter(Character::isDigit).count() < 2 || !stands(bare, text.value())) {
            return Optional.empty();
        }
        Reference unlabelled = new Reference(Reference.Kind.OTHER, bare.toUpperCase(Locale.ROOT));
        return Optional.of(reader.references(text.value(), "").stream()
                .filter(known -> known.key().equals(unlabelled.key()))
                .findFirst()
                .orElse(unlabelled));
    }

    private static Optional<Milestone> milestone(SecondOpinion.Stated opinion) {
        return opinion.kind() == Kind.WIN ? opinion.milestone() : Optional.empty();
    }
}
