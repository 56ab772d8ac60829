package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.CurrencyMetaInfo;
import com.ibm.icu.text.CurrencyMetaInfo.CurrencyFilter;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With a new CLDR: {@code mvn test -Dtest=CurrencyNamesTest -Dgolden=write}, and read the difference. */
class CurrencyNamesTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/wonce/domain/reading");
    private static final String REMARK =
            "// The currencies of the world by CLDR; CurrencyNamesTest tells how to write it anew.\n";
    private static final Instant A_DAY = Instant.parse("2025-06-15T00:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr", "es"})
    void every_currency_goes_by_the_names_that_CLDR_knows(String language) throws IOException {
        Map<String, String> names = named(language);

        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(FOLDER.resolve(language + ".currencies"), REMARK + lines(names));
        }
        assertThat(CurrencyNames.in(language)).isEqualTo(names);
    }

    @Test
    void what_is_money_somewhere_is_a_code() throws IOException {
        Set<String> codes =
                new TreeSet<>(CurrencyMetaInfo.getInstance().currencies(CurrencyFilter.onDate(Date.from(A_DAY))));

        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(FOLDER.resolve("currency.codes"), REMARK + String.join("\n", codes) + "\n");
        }
        assertThat(Resources.lines("currency.codes")).containsExactlyElementsOf(codes);
    }

    /** ISO codes by name in plain form; of names that several currencies share, none. */
    private static Map<String, String> named(String language) {
        ULocale locale = new ULocale(language);
        Map<String, String> codes = new TreeMap<>();
        for (java.util.Currency known : java.util.Currency.getAvailableCurrencies()) {
            Currency currency = Currency.getInstance(known.getCurrencyCode());
            add(codes, currency.getName(locale, Currency.LONG_NAME, null), currency);
            for (String number : new String[] {"one", "few", "many", "other"}) {
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

    private static String lines(Map<String, String> names) {
        Map<String, TreeSet<String>> byCode = new TreeMap<>();
        names.forEach((name, code) ->
                byCode.computeIfAbsent(code, one -> new TreeSet<>()).add(name));
        return byCode.entrySet().stream()
                .map(one -> one.getKey() + ": " + String.join("; ", one.getValue()) + "\n")
                .collect(Collectors.joining());
    }
}
