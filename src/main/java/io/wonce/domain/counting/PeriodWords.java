package io.wonce.domain.counting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What people call spans of time, in all languages at once; {@code period-words.txt} holds the words. */
final class PeriodWords {
    private static final String FILE = "period-words.txt";
    private static final String SKIPPED = "-";
    private static final int LONGEST_WORD = 60;

    private final Map<String, String> meanings;

    private PeriodWords(Map<String, String> meanings) {
        this.meanings = meanings;
    }

    static PeriodWords load() {
        Map<String, String> meanings = new HashMap<>();
        try (InputStream in = PeriodWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + FILE + " is missing from the program");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(words -> Arrays.stream(words).skip(1).forEach(word -> meanings.put(word, words[0])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read the word list " + FILE, unreadable);
        }
        return new PeriodWords(Map.copyOf(meanings));
    }

    /** Lower case, without punctuation, each word by its meaning where it has one, and without the words that mean nothing. */
    List<String> plain(List<String> words) {
        return words.stream()
                .map(PeriodWords::bare)
                .map(word -> meanings.getOrDefault(word, word))
                .filter(word -> !word.isEmpty() && !word.equals(SKIPPED))
                .toList();
    }

    /** What is longer than any word stays as it is: to look for the punctuation at its end would take the square of its length. */
    private static String bare(String word) {
        return word.length() > LONGEST_WORD
                ? word
                : word.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }
}
