package io.wonce.app.command;

import io.wonce.domain.deal.Reference;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Statement;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who types a command leaves out what they take for granted: the one number beside a customer is what the order is worth. In a
 * message it may count, date or name anything.
 */
final class BareAmount {
    private static final Pattern NUMBER =
            Pattern.compile("\\d{3,8}|\\d{1,3}(?:[.,'’]\\d{3}){1,2}(?:[.,]\\d{1,2})?|\\d{1,8}[.,]\\d{1,2}");
    /** Of so few digits, "Studio 100" is as likely a name. */
    private static final int SHORT = 3;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final String SIGN = "€";
    private static final Map<String, Currency> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, code -> code));

    private BareAmount() {}

    /** The same, with its one amount for what the order is worth, whatever the reader thinks of that. */
    static Statement alone(Statement read) {
        return read.amount().isEmpty() && read.otherAmounts().size() == 1 && !isNamed(read)
                ? worth(read, read.otherAmounts().get(0), List.of())
                : read;
    }

    /** Whether the amount was taken for a part of the customer's name, too. */
    private static boolean isNamed(Statement read) {
        String digits = read.otherAmounts().get(0).value().toBigInteger().toString();
        return read.customer()
                .filter(name -> name.replaceAll("\\D", "").contains(digits))
                .isPresent();
    }

    /** The words with a sign of money at their one number; empty where there is no such number, or {@code read} knows what it is. */
    static Optional<Arguments> marked(Arguments arguments, Statement read) {
        if (read.amount().isPresent()) {
            return Optional.empty();
        }
        List<String> numbers = arguments.words().stream()
                .filter(word -> NUMBER.matcher(word).matches())
                .filter(word -> !YEAR.matcher(word).matches())
                .filter(word -> !isTaken(word, read))
                .toList();
        return numbers.size() == 1
                ? Optional.of(new Arguments(arguments.words().stream()
                        .map(word -> word.equals(numbers.get(0)) ? SIGN + word : word)
                        .toList()))
                : Optional.empty();
    }

    private static boolean isTaken(String number, Statement read) {
        boolean names = number.length() <= SHORT
                && read.customer().filter(name -> name.contains(number)).isPresent();
        return names || read.references().stream().map(Reference::number).anyMatch(known -> known.contains(number));
    }

    /** Without the currency of the sign, which nobody typed. */
    static Statement unsigned(Statement marked) {
        return marked.amount()
                .map(found -> new Amount(found.value(), Optional.empty(), found.rate(), found.vat()))
                .map(amount -> worth(marked, amount, marked.otherAmounts()))
                .orElse(marked);
    }

    /** With the currency whose code stands right before or after the amount, where it was read without: "Club 21 USD 12345". */
    static Statement inTypedCurrency(Statement read, Arguments arguments) {
        List<String> words = arguments.words();
        return read.amount()
                .filter(amount -> amount.currency().isEmpty())
                .flatMap(amount -> IntStream.range(0, words.size())
                        .filter(at -> isWritten(words.get(at), amount))
                        .flatMap(at -> IntStream.of(at - 1, at + 1))
                        .filter(at -> at >= 0 && at < words.size())
                        .mapToObj(at -> CURRENCIES.get(words.get(at)))
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .map(code -> new Amount(amount.value(), Optional.of(code), amount.rate(), amount.vat())))
                .map(amount -> worth(read, amount, read.otherAmounts()))
                .orElse(read);
    }

    private static boolean isWritten(String word, Amount amount) {
        return WrittenAmount.parse(word)
                .filter(typed -> typed.amount().compareTo(amount.value()) == 0)
                .isPresent();
    }

    private static Statement worth(Statement read, Amount amount, List<Amount> others) {
        return new Statement(
                read.kind(),
                read.customer(),
                Optional.of(amount),
                others,
                read.milestone(),
                read.references(),
                read.hint());
    }
}
