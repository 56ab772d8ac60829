package io.wonce.domain.reading;

import java.util.HashMap;
import java.util.Map;

/**
 * What people call the currencies of the world in a language, singular and plural. A resource file for each language has lines
 * {@code CODE: name; name}, written out of CLDR beforehand, for to ask ICU for all of them takes longer than to load all other words.
 */
final class CurrencyNames {
    private CurrencyNames() {}

    /** ISO codes by name in plain form. */
    static Map<String, String> in(String language) {
        Map<String, String> codes = new HashMap<>();
        for (String line : Resources.lines(language + ".currencies")) {
            int colon = line.indexOf(':');
            String code = line.substring(0, colon);
            if (Currencies.isKnown(code)) {
                for (String name : line.substring(colon + 1).split(";", -1)) {
                    codes.put(name.strip(), code);
                }
            }
        }
        return codes;
    }
}
