package io.wonce.domain.reading;

import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyFilter;
import java.time.Instant;
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** ISO 4217 codes that people write beside amounts. */
final class Currencies {
    /** Codes that are words when written small, or that mean something else on a sales floor. */
    private static final Set<String> WORDS = Set.of(
            "ALL", "TOP", "TRY", "CUP", "MOP", "PEN", "BAM", "GEL", "ANG", "MAD", "SOS", "STD", "CLF", "LAK", "XXX",
            "XTS");

    private static final Instant A_DAY = Instant.parse("2025-06-15T00:00:00Z");
    /** Those that were money somewhere on that day and that this Java knows: ICU lists some, such as CNH, that not every Java does. */
    private static final Set<String> CODES =
            CurrencyMetaInfo.getInstance().currencies(CurrencyFilter.onDate(Date.from(A_DAY))).stream()
                    .filter(known()::contains)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> SMALL = Set.of(
            "EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "CAD", "AUD", "JPY", "INR", "CNY",
            "MYR", "ILS", "AED", "ZAR", "SGD", "HKD");

    private Currencies() {}

    private static Set<String> known() {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .collect(Collectors.toSet());
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
