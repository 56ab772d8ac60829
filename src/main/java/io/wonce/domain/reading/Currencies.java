package io.wonce.domain.reading;

import java.util.Currency;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** ISO 4217 codes that people write beside amounts. */
final class Currencies {
    /** Codes that are words when written small, or that mean something else on a sales floor. */
    private static final Set<String> WORDS = Set.of(
            "ALL", "TOP", "TRY", "CUP", "MOP", "PEN", "BAM", "GEL", "ANG", "MAD", "SOS", "STD", "CLF", "LAK", "XXX",
            "XTS");

    private static final Set<String> KNOWN = known();
    /** Those that are money somewhere and that this Java knows: some, such as CNH, not every Java does. */
    private static final Set<String> CODES = codes();

    private static final Set<String> SMALL = Set.of(
            "EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "CAD", "AUD", "JPY", "INR", "CNY",
            "MYR", "ILS", "AED", "ZAR", "SGD", "HKD");

    private Currencies() {}

    private static Set<String> known() {
        Set<String> known = new HashSet<>();
        for (Currency currency : Currency.getAvailableCurrencies()) {
            known.add(currency.getCurrencyCode());
        }
        return known;
    }

    /** Written out beforehand, for to ask ICU takes longer than to load all words of a language. */
    private static Set<String> codes() {
        Set<String> codes = new HashSet<>();
        for (String line : Resources.lines("currency.codes")) {
            codes.add(line);
        }
        codes.retainAll(KNOWN);
        return codes;
    }

    /** Whether this Java has a currency with this code in capitals, be it money today or not. */
    static boolean isKnown(String code) {
        return KNOWN.contains(code);
    }

    /** The codes that are money somewhere, words or not. */
    static Set<String> codesInUse() {
        return Set.copyOf(CODES);
    }

    /** Whether it is a code in capitals, or a frequent one in small letters. */
    static boolean isCode(String word) {
        if (word.length() != 3) {
            return false;
        }
        String upper = word.toUpperCase(Locale.ROOT);
        return CODES.contains(upper) && (SMALL.contains(upper) || (word.equals(upper) && !WORDS.contains(upper)));
    }

    static Currency of(String code) {
        return Currency.getInstance(code.toUpperCase(Locale.ROOT));
    }
}
