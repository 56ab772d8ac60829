package io.wonce.domain.reading;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;

/** What people call the currencies of the world in a language, singular and plural, from CLDR. */
final class CurrencyNames {
    private static final String[] NUMBERS = {"one", "few", "many", "other"};

    private CurrencyNames() {}

    /**
     * ISO codes by name in plain form; of names that several currencies share, none.
     *
     * @param language ISO 639-1; nothing for a code that is no language
     */
    static Map<String, String> in(String language) {
        ULocale locale = new ULocale(language);
        Map<String, String> codes = new HashMap<>();
        if (language.length() != 2) {
            return codes;
        }
        for (java.util.Currency known : java.util.Currency.getAvailableCurrencies()) {
            Currency currency = Currency.getInstance(known.getCurrencyCode());
            add(codes, currency.getName(locale, Currency.LONG_NAME, null), currency);
            for (String number : NUMBERS) {
                add(codes, currency.getName(locale, Currency.PLURAL_LONG_NAME, number, null), currency);
            }
        }
        codes.values().removeIf(String::isEmpty);
        return codes;
    }

    private static void add(Map<String, String> codes, String name, Currency currency) {
        boolean plain = name.indexOf('(') < 0 && !name.equals(currency.getCurrencyCode());
        if (plain) {
            codes.merge(
                    Characters.fold(name), currency.getCurrencyCode(), (one, other) -> one.equals(other) ? one : "");
        }
    }
}
