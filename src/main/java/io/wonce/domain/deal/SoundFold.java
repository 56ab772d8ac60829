package io.wonce.domain.deal;

import java.util.List;
import java.util.stream.Stream;

/** Folds spellings that sound alike (ij/y, ck/k, ph/f, final d/t, doubled letters) so that they meet under one key. */
public final class SoundFold {
    private static final int SHORTEST_FOLDED = 4;
    private static final List<Rule> RULES = Stream.of(
                    "ij y", "ei y", "sch s", "ck k", "ph f", "th t", "dt t", "ae a", "oe o", "ue u", "ie i", "x ks",
                    "q k", "c k", "z s", "j i")
            .map(rule -> rule.split(" "))
            .map(rule -> new Rule(rule[0], rule[1]))
            .toList();

    private record Rule(String spelling, String sound) {}

    private SoundFold() {}

    /**
     * The folded form, for comparing only.
     *
     * @param word plain lower case; words of up to three letters stay as they are
     */
    public static String of(String word) {
        if (word.length() < SHORTEST_FOLDED) {
            return word;
        }
        String folded = word;
        for (Rule rule : RULES) {
            folded = folded.replace(rule.spelling(), rule.sound());
        }
        folded = folded.endsWith("d") ? folded.substring(0, folded.length() - 1) + "t" : folded;
        return withoutDoubles(folded);
    }

    private static String withoutDoubles(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1) || Character.isDigit(word.charAt(i))) {
                out.append(word.charAt(i));
            }
        }
        return out.toString();
    }
}
