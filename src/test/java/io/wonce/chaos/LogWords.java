package io.wonce.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What no log may tell: who sells and who buys, for how much, what was said, and secrets. */
final class LogWords {
    private static final Pattern SECRET = Pattern.compile(".*(SECRET|TOKEN|PASSWORD|KEY)");
    /** A word, a name of several, or an amount as people write it. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N},]+|,(?!\\p{N})");

    private final Set<String> words = new HashSet<>();
    private final Set<String> phrases = new HashSet<>();

    /** Those of {@code story}, and the secrets of {@code environment}. */
    LogWords(Story story, Map<String, String> environment) {
        words.addAll(Story.SELLERS);
        for (Telling telling : story.tellings()) {
            words.add(telling.order().customer());
            String amount = telling.order().amount().substring(1);
            words.add(amount);
            phrases.add("EUR " + amount.replace(",", ""));
            phrases.add(amount.replace(",", "") + ".00");
            phrases.add(telling.act().text(new Order(0, "", "", false)).replaceAll("^[\\W]+|[\\W]+$", ""));
        }
        phrases.removeIf(phrase -> phrase.length() < "has signed".length());
        phrases.add("Dana Reyes");
        environment.forEach((name, value) -> {
            if (SECRET.matcher(name).matches()) {
                phrases.add(value);
            }
        });
    }

    /** The lines of the logs in {@code folder} that tell any of it. */
    List<String> told(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> logs = files.filter(file -> file.getFileName().toString().matches("replica-\\d+\\.log"))
                    .toList();
            return logs.isEmpty()
                    ? List.of("rule 12: there is no log to look at")
                    : logs.stream()
                            .flatMap(file -> told(file.getFileName().toString(), read(file)).stream())
                            .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same of some {@code lines}. */
    List<String> told(String file, List<String> lines) {
        List<String> told = new ArrayList<>();
        for (String line : lines) {
            Set<String> found = Stream.concat(
                            BETWEEN.splitAsStream(line).filter(words::contains),
                            phrases.stream().filter(line::contains))
                    .collect(Collectors.toSet());
            if (!found.isEmpty()) {
                told.add("rule 12: " + file + " tells " + found + ": " + line);
            }
        }
        return told;
    }

    /** Not all of it is text: what a killed process wrote ends anywhere. */
    private static List<String> read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
