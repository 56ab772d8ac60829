package io.wonce.app.command;

import io.wonce.domain.deal.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount as a manager types it: {@code 1000}, {@code 12.500 EUR}, {@code €250k}, {@code 1.5m}.
 *
 * @param amount in whole units
 * @param currency the one it names; empty: none
 * @param isShort whether it is written with k or m, which no number of orders is
 */
record WrittenAmount(BigDecimal amount, Optional<Currency> currency, boolean isShort) {
    private static final Pattern AMOUNT = Pattern.compile(
            "([€$£]|[A-Za-z]{3})? ?(\\d{1,3}(?:[.,]\\d{3}){1,4}|\\d{1,6}[.,]\\d{1,2}(?= ?[kKmM])|\\d{1,12})"
                    + "(?: ?([kKmM]))? ?([€$£]|[A-Za-z]{3})?");
    private static final Pattern BROKEN = Pattern.compile("\\d{1,6}[.,]\\d{1,2}");

    /** Empty where it is none, or names a currency that is none. */
    static Optional<WrittenAmount> parse(String typed) {
        Matcher amount = AMOUNT.matcher(typed);
        if (!amount.matches()) {
            return Optional.empty();
        }
        String named = Optional.ofNullable(amount.group(1))
                .orElse(Optional.ofNullable(amount.group(4)).orElse(""));
        Optional<Currency> currency = currency(named);
        return currency.isEmpty() && !named.isEmpty()
                ? Optional.empty()
                : Optional.of(new WrittenAmount(amount(amount), currency, amount.group(3) != null));
    }

    /** In {@code usual}, unless it names another currency. */
    Money in(Currency usual) {
        return new Money(amount, currency.orElse(usual));
    }

    private static BigDecimal amount(Matcher written) {
        String digits = written.group(2);
        BigDecimal number = new BigDecimal(
                BROKEN.matcher(digits).matches() ? digits.replace(',', '.') : digits.replaceAll("[.,]", ""));
        String unit = Optional.ofNullable(written.group(3)).orElse("").toLowerCase(Locale.ROOT);
        return number.movePointRight(
                switch (unit) {
                    case "k" -> 3;
                    case "m" -> 6;
                    default -> 0;
                });
    }

    private static Optional<Currency> currency(String named) {
        String code = switch (named) {
            case "€" -> "EUR";
            case "$" -> "USD";
            case "£" -> "GBP";
            default -> named.toUpperCase(Locale.ROOT);
        };
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst();
    }
}
