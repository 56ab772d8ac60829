package io.wonce.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A text that states one amount, as Recognizers-Text published it.
 *
 * @param value in {@code unit}
 * @param unit in its words, such as "Dollar" or "Cent"
 * @param codes ISO 4217 codes that {@code unit} may stand for
 */
record CurrencyCase(BigDecimal value, String unit, Set<String> codes, String text) {
    private static final Set<String> HUNDREDTHS = Set.of("Cent", "Pence", "Penny", "Sen");
    private static final int CENTS = 2;

    static List<CurrencyCase> all() {
        try (var file = CurrencyCase.class.getResourceAsStream("currency.tsv")) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cell ->
                            new CurrencyCase(new BigDecimal(cell[0]), cell[1], Set.of(cell[2].split(",")), cell[3]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In whole units: 0.34 for 34 cents. */
    BigDecimal whole() {
        return HUNDREDTHS.contains(unit) ? value.movePointLeft(CENTS) : value;
    }
}
