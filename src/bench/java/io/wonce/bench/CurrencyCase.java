package io.wonce.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text that states one amount, as Recognizers-Text publishes it in {@code Specs/NumberWithUnit/English/CurrencyModel.json} of
 * <a href="https://github.com/microsoft/Recognizers-Text">its repository</a>.
 *
 * @param value in {@code unit}
 * @param unit in its words, such as "Dollar" or "Cent"
 * @param codes ISO 4217 codes that {@code unit} may stand for
 */
record CurrencyCase(BigDecimal value, String unit, Set<String> codes, String text) {
    private static final Set<String> HUNDREDTHS = Set.of("Cent", "Pence", "Penny", "Sen");
    private static final int CENTS = 2;
    private static final Pattern NOT_IN_JAVA = Pattern.compile("\\bjava\\b");

    /** What its cases have no code for, as more than one country has such a unit. */
    private static final Map<String, Set<String>> AMBIGUOUS = Map.of(
            "Cent", Set.of("USD"),
            "Dollar", Set.of("USD", "AUD"),
            "Franc", Set.of("CHF", "FRF", "BEF"),
            "Pence", Set.of("GBP"),
            "Penny", Set.of("GBP", "USD"),
            "Peseta", Set.of("ESP"),
            "Pound", Set.of("GBP"),
            "Sen", Set.of("JPY", "MYR", "IDR"));

    /** Those of the file that {@code -Dbench.cases} names, as far as its Java port supports them; none without. */
    static List<CurrencyCase> all() {
        String file = System.getProperty("bench.cases", "");
        if (file.isEmpty()) {
            return List.of();
        }
        try {
            List<CurrencyCase> all = new ArrayList<>();
            for (JsonNode published : new ObjectMapper().readTree(Path.of(file).toFile())) {
                of(published).ifPresent(all::add);
            }
            return all;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<CurrencyCase> of(JsonNode published) {
        JsonNode said = published.path("Results").path(0).path("Resolution");
        boolean one =
                published.path("Results").size() == 1 && said.path("value").isTextual();
        String unit = said.path("unit").asText();
        Set<String> codes = said.has("isoCurrency")
                ? Set.of(said.path("isoCurrency").asText())
                : AMBIGUOUS.getOrDefault(unit, Set.of());
        return one
                        && !codes.isEmpty()
                        && !NOT_IN_JAVA
                                .matcher(published.path("NotSupported").asText())
                                .find()
                ? Optional.of(new CurrencyCase(
                        new BigDecimal(said.path("value").asText()),
                        unit,
                        codes,
                        published.path("Input").asText()))
                : Optional.empty();
    }

    /** In whole units: 0.34 for 34 cents. */
    BigDecimal whole() {
        return HUNDREDTHS.contains(unit) ? value.movePointLeft(CENTS) : value;
    }
}
