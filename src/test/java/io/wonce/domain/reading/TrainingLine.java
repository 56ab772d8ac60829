package io.wonce.domain.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wonce.domain.deal.Milestone;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A message with its labels, to learn from.
 *
 * @param named whether customers are labelled at all
 * @param customer as written, in plain form; empty where none is named
 * @param others further spellings of it, and the customers of further orders
 * @param priced whether it is labelled what the order is worth, and there is one order only
 * @param amount what the order is worth; empty where the message does not say so
 */
record TrainingLine(
        String language,
        String text,
        Kind kind,
        Optional<Milestone> milestone,
        boolean named,
        Optional<String> customer,
        Set<String> others,
        boolean priced,
        Optional<BigDecimal> amount) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SHORT = Pattern.compile("(\\w\\w) ([WELN]) ([VSOIP-]) (.+)");
    private static final Pattern BRACED = Pattern.compile("\\{([^}]*)}");
    private static final Map<String, Kind> KINDS =
            Map.of("W", Kind.WIN, "E", Kind.EXPECTED, "L", Kind.LOST, "N", Kind.NONE);

    /** Reads a file of JSON lines, or of lines in the short form {@code nl W S {Acme} heeft getekend}. */
    static List<TrainingLine> load(Path file) throws IOException {
        List<TrainingLine> lines = new ArrayList<>();
        boolean json = file.toString().endsWith(".jsonl");
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                lines.add(json ? full(JSON.readTree(line)) : brief(line));
            }
        }
        return lines;
    }

    private static TrainingLine full(JsonNode node) {
        Set<String> others = new HashSet<>();
        node.path("customer_alt").forEach(other -> others.add(plain(other.asText())));
        node.path("more").forEach(more -> others.add(plain(more.path("customer").asText(""))));
        return new TrainingLine(
                node.path("lang").asText(),
                node.path("text").asText(),
                Kind.valueOf(node.path("kind").asText().toUpperCase(Locale.ROOT)),
                Optional.ofNullable(node.path("milestone").asText(null)).map(Milestone::valueOf),
                node.has("customer"),
                Optional.ofNullable(node.path("customer").asText(null)).map(TrainingLine::plain),
                others,
                node.has("amount") && node.path("more").isEmpty(),
                Optional.ofNullable(node.path("amount").asText(null)).map(BigDecimal::new));
    }

    private static TrainingLine brief(String line) {
        Matcher parts = SHORT.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not in the short form: " + line);
        }
        List<String> names = new ArrayList<>();
        BRACED.matcher(parts.group(4)).results().forEach(name -> names.add(plain(name.group(1))));
        String text = parts.group(4).replace("{", "").replace("}", "").replace("\\n", "\n");
        return new TrainingLine(
                parts.group(1),
                text,
                KINDS.get(parts.group(2)),
                milestone(parts.group(3).charAt(0)),
                true,
                names.stream().findFirst(),
                names.size() < 2 ? Set.of() : new HashSet<>(names.subList(1, names.size())),
                false,
                Optional.empty());
    }

    private static Optional<Milestone> milestone(char letter) {
        return List.of(Milestone.values()).stream()
                .filter(milestone -> milestone.name().charAt(0) == letter)
                .findFirst();
    }

    /**
     * The line, and for some of them the same as somebody in a hurry types it: of every four that name a customer one with that name in small
     * letters and one in small letters altogether, of the others one in eight.
     */
    Stream<TrainingLine> asTyped() {
        int turn = Math.floorMod(text.hashCode(), 8);
        if (turn == 0 || (turn == 1 && customer.isPresent())) {
            return Stream.of(this, inSmallLetters());
        }
        return customer.isPresent() && turn < 4 ? Stream.of(this, in(withSmallName())) : Stream.of(this);
    }

    /** The same in small letters. */
    TrainingLine inSmallLetters() {
        return in(text.toLowerCase(Locale.ROOT));
    }

    private String withSmallName() {
        String name = customer.orElse("");
        int at = text.toLowerCase(Locale.ROOT).indexOf(name);
        return at < 0 ? text : text.substring(0, at) + name + text.substring(at + name.length());
    }

    /** The same of another customer, whose name stands in the place of {@code own}. */
    TrainingLine renamed(String own, String other) {
        return new TrainingLine(
                language,
                text.replace(own, other),
                kind,
                milestone,
                named,
                Optional.of(plain(other)),
                Set.of(),
                priced,
                amount);
    }

    private TrainingLine in(String written) {
        return new TrainingLine(language, written, kind, milestone, named, customer, others, priced, amount);
    }

    /** Whether {@code name} is the customer, in any spelling that counts. */
    boolean isCustomer(Optional<String> name) {
        Optional<String> plain = name.map(TrainingLine::plain);
        return plain.equals(customer) || plain.filter(others::contains).isPresent();
    }

    /** Whether {@code value} is what the order is worth; the same amount may be written with more decimals. */
    boolean isWorth(Optional<BigDecimal> value) {
        if (value.isEmpty() || amount.isEmpty()) {
            return value.equals(amount);
        }
        return value.get().compareTo(amount.get()) == 0;
    }

    /** The form to compare names in. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("&amp;", "&")
                .replace('’', '\'')
                .strip();
    }
}
