package io.wonce.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wonce.domain.reading.Amount;
import io.wonce.domain.reading.Reader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures amounts on the cases of Recognizers-Text ({@code currency_LANGUAGE.jsonl}) and Duckling ({@code duckling_money_LANGUAGE.tsv}): those that
 * state one amount of money.
 */
final class EvaluateAmounts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SIMPLE = Pattern.compile("simple (\\S+) ([\\d.]+)");
    private static final Map<String, String> LANGUAGES =
            Map.of("dutch", "nl", "english", "en", "french", "fr", "german", "de", "spanish", "es");

    private final Reader reader;
    private final boolean errors;

    EvaluateAmounts(Reader reader, boolean errors) {
        this.reader = reader;
        this.errors = errors;
    }

    void file(Path file) throws IOException {
        String name = file.getFileName().toString();
        String words = name.substring(0, name.indexOf('.'));
        String last = words.substring(words.lastIndexOf('_') + 1);
        String language = LANGUAGES.getOrDefault(last, last);
        List<Case> cases = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            (name.endsWith(".tsv") ? duckling(line) : recognizers(line, language)).ifPresent(cases::add);
        }
        long right = cases.stream().filter(one -> isRight(one, language)).count();
        System.out.printf(
                Locale.ROOT, "== %s: %d of %d right, %.3f%n", name, right, cases.size(), (double) right / cases.size());
    }

    private static Optional<Case> duckling(String line) {
        String[] parts = line.split("\t", -1);
        Matcher simple = SIMPLE.matcher(parts[0]);
        boolean counts = simple.matches() && !simple.group(1).equals("Cent");
        return counts ? Optional.of(new Case(parts[1], new BigDecimal(simple.group(2)))) : Optional.empty();
    }

    private static Optional<Case> recognizers(String line, String language) throws IOException {
        JsonNode node = JSON.readTree(line);
        JsonNode expected = node.path("expected");
        if (expected.size() != 1 || !expected.get(0).path("value").isTextual()) {
            return Optional.empty();
        }
        String value = expected.get(0).path("value").asText();
        String plain = language.equals("en")
                ? value.replace(",", "")
                : value.replace(".", "").replace(',', '.');
        return isSmall(expected.get(0).path("unit").asText())
                ? Optional.empty()
                : Optional.of(new Case(node.path("input").asText(), new BigDecimal(plain)));
    }

    /** Coins are no money on a sales floor. */
    private static boolean isSmall(String unit) {
        return Pattern.compile(
                        "(?i)cents?|centavo|centimes|pence|penny|penique|penni|sen|satoshi|bitcoin|pesewa|kwartje|dubbeltje|stuiver|tientje")
                .matcher(unit)
                .matches();
    }

    private boolean isRight(Case one, String language) {
        List<Amount> read = reader.amounts(one.text(), language);
        boolean right = read.size() == 1 && read.get(0).value().compareTo(one.value()) == 0;
        if (!right && errors) {
            System.out.println(
                    "  " + read.stream().map(Amount::value).toList() + " for " + one.value() + ": " + one.text());
        }
        return right;
    }

    private record Case(String text, BigDecimal value) {}
}
