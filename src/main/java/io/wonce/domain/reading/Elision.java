package io.wonce.domain.reading;

import java.util.Locale;
import java.util.Set;

/** Words that lean on the next one: French l' and qu', Dutch "Loon- en Grondverzet". */
final class Elision {
    private static final Set<String> HEADS = Set.of("l'", "d'", "j'", "n'", "c'", "m'", "qu'", "jusqu'", "lorsqu'");

    private Elision() {}

    static boolean isHead(String word) {
        return HEADS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether after a trailing hyphen the list goes on with "en" or its like. */
    static boolean isList(String text, int after) {
        if (after >= text.length() || text.charAt(after) != ' ') {
            return false;
        }
        int end = text.indexOf(' ', after + 1);
        return end > 0 && end - after <= 4 && isLink(text.substring(after + 1, end));
    }

    private static boolean isLink(String word) {
        return word.equals("&") || Conjunctions.isAnd(word);
    }
}
