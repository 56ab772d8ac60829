package io.wonce.app.command;

import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Statement;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what looks like an amount of money in a command and was not understood as one: it is never dropped silently. */
final class Unread {
    /** Signs of money, a mark among the digits, or a scale behind them. */
    private static final Pattern MONEY = Pattern.compile(
            "[-+]?(?:[€$£¥][-+]?\\d.*|\\d[\\d.,'’]*[€$£¥].*|\\d+(?:[.,'’]\\d+)+[a-z]{0,4}|\\d[\\d.,]*(?:k|m|mln|mio))");

    /** So many decimals that a thousand may be meant: "12.5000". */
    private static final Pattern UNCLEAR = Pattern.compile("\\d{1,8}[.,]\\d{4,8}");

    private static final BigDecimal LARGEST = BigDecimal.valueOf(10_000_000_000L);

    private Unread() {}

    /** The word that should have been the amount; empty where one was read, or none was written. */
    static Optional<String> amount(Statement said, Arguments arguments) {
        if (said.amount().isPresent()) {
            return arguments.words().stream()
                    .filter(word ->
                            isUnclear(word) && isValue(word, said.amount().get().value()))
                    .findFirst();
        }
        String customer = said.customer().orElse("");
        return arguments.words().stream()
                .filter(word -> MONEY.matcher(word.toLowerCase(Locale.ROOT)).matches())
                .filter(word -> isUnclear(word) || !customer.contains(word))
                .filter(word -> said.references().stream()
                        .noneMatch(number -> number.number().contains(word)))
                .findFirst();
    }

    private static boolean isUnclear(String word) {
        return UNCLEAR.matcher(word).matches();
    }

    /** Whether {@code value} was taken from {@code word}, with its mark or without. */
    private static boolean isValue(String word, BigDecimal value) {
        return Stream.of(word.replace(',', '.'), word.replaceAll("[.,]", ""))
                .anyMatch(digits -> new BigDecimal(digits).compareTo(value) == 0);
    }

    /** An amount that no order has, in digits. */
    static Optional<String> tooLarge(Statement said) {
        return Stream.concat(said.amount().stream(), said.otherAmounts().stream())
                .map(Amount::value)
                .filter(value -> value.compareTo(LARGEST) > 0)
                .map(BigDecimal::toPlainString)
                .findFirst();
    }
}
