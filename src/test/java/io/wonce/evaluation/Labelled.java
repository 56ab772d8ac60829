package io.wonce.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A message with what a person says that it says.
 *
 * @param number the digits of its id; whether it is even or odd says which half it belongs to
 * @param kind win, expected, lost or none
 * @param customers accepted spellings; empty where none is named
 */
public record Labelled(
        String id,
        int number,
        String lang,
        String text,
        String kind,
        Set<String> customers,
        Optional<BigDecimal> amount,
        Optional<String> currency,
        Optional<String> milestone,
        Set<String> refs) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads a file of JSON lines in the form of LABELS.md; lines without an id are numbered. */
    public static List<Labelled> load(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<Labelled> all = new ArrayList<>();
            for (String line : lines) {
                if (!line.isBlank()) {
                    all.add(parse(line, all.size() + 1));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Reads one line. */
    public static Labelled parse(String line, int position) {
        try {
            JsonNode node = JSON.readTree(line);
            String id = node.path("id").asText("x-" + position);
            String digits = id.replaceAll("\\D", "");
            Set<String> customers = new LinkedHashSet<>();
            optional(node, "customer").ifPresent(customers::add);
            node.path("customer_alt").forEach(alt -> customers.add(alt.asText()));
            Set<String> refs = new LinkedHashSet<>();
            node.path("refs").forEach(ref -> refs.add(ref.asText()));
            return new Labelled(
                    id,
                    digits.isEmpty() ? position : Integer.parseInt(digits),
                    node.path("lang").asText(""),
                    node.path("text").asText(),
                    node.path("kind").asText(),
                    customers,
                    optional(node, "amount").map(BigDecimal::new),
                    optional(node, "currency"),
                    optional(node, "milestone"),
                    refs);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("line " + position + " is no JSON", e);
        }
    }

    private static Optional<String> optional(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value.asText());
    }

    boolean isOdd() {
        return number % 2 == 1;
    }
}
