package io.wonce.app.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Forgives typing mistakes. */
final class Spelling {
    private static final int MOST_MISTAKES = 2;

    private Spelling() {}

    /** The word that {@code typed} was probably meant to be; the first one among equals. */
    static Optional<String> nearest(String typed, Collection<String> words) {
        int allowed = Math.min(MOST_MISTAKES, typed.length() / 2);
        return words.stream()
                .filter(word -> Math.abs(word.length() - typed.length()) <= allowed)
                .filter(word -> distance(typed, word) <= allowed)
                .min(Comparator.comparingInt(word -> distance(typed, word)));
    }

    /** How many letters have to be added, dropped or replaced. */
    private static int distance(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
