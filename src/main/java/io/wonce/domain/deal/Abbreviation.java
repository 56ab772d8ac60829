package io.wonce.domain.deal;

import java.util.List;
import java.util.Locale;

/** Whether a few capitals may stand for a longer name whose compounds they cut up: SWF for Súdwest-Fryslân, UMG for Universitätsmedizin Göttingen. */
public final class Abbreviation {
    private static final int FEWEST_LETTERS = 3;
    private static final int MOST_LETTERS = 6;

    private Abbreviation() {}

    /**
     * Whether the letters of {@code shortName}, all capitals, go through the words of {@code longName} in order: each telling
     * word's initial is one of them, and the others stand within the words.
     */
    public static boolean fits(String shortName, String longName) {
        String letters = shortName.replace(".", "").strip();
        boolean capitals = letters.chars().allMatch(Character::isUpperCase);
        if (!capitals || letters.length() < FEWEST_LETTERS || letters.length() > MOST_LETTERS) {
            return false;
        }
        List<String> words = CustomerKey.words(longName);
        int longest = words.stream().mapToInt(String::length).max().orElse(0);
        return longest > letters.length() && goThrough(letters.toLowerCase(Locale.ROOT), 0, words, 0);
    }

    private static boolean goThrough(String letters, int at, List<String> words, int word) {
        if (word == words.size()) {
            return at == letters.length();
        }
        String next = words.get(word);
        boolean skippable = CommonWords.isNoise(next) || CommonWords.isKind(next);
        if (skippable && goThrough(letters, at, words, word + 1)) {
            return true;
        }
        if (at == letters.length() || letters.charAt(at) != next.charAt(0)) {
            return false;
        }
        int from = 1;
        for (int end = at + 1; ; end++) {
            if (goThrough(letters, end, words, word + 1)) {
                return true;
            }
            int found = end < letters.length() ? next.indexOf(letters.charAt(end), from) : -1;
            if (found < 0) {
                return false;
            }
            from = found + 1;
        }
    }
}
