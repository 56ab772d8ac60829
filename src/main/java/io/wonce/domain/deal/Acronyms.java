package io.wonce.domain.deal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The short names that initials make of a longer one: VDT for Van Dijk Transport, UMCU for UMC Utrecht. */
public final class Acronyms {
    private static final int FEWEST_LETTERS = 3;
    private static final int MOST_LETTERS = 8;
    private static final int LONGEST_KEPT_WORD = 4;

    private Acronyms() {}

    /**
     * The acronyms of a name, the usual one first.
     *
     * @param words the name's words in plain lower case
     * @return lower case; empty for a name of one word
     */
    public static Set<String> of(List<String> words) {
        Set<String> acronyms = new LinkedHashSet<>();
        if (words.size() < 2) {
            return acronyms;
        }
        add(acronyms, initials(words));
        add(acronyms, initials(withoutKindBefore(words)));
        String first = words.get(0);
        if (first.length() > 1 && first.length() <= LONGEST_KEPT_WORD) {
            add(acronyms, first + initials(words.subList(1, words.size())));
        }
        String last = words.get(words.size() - 1);
        if (last.length() > 1 && last.length() <= LONGEST_KEPT_WORD) {
            add(acronyms, initials(words.subList(0, words.size() - 1)) + last);
        }
        return acronyms;
    }

    /** BOZ for Gemeente Bergen op Zoom. */
    private static List<String> withoutKindBefore(List<String> words) {
        return CommonWords.isKind(words.get(0)) ? words.subList(1, words.size()) : words;
    }

    private static void add(Set<String> acronyms, String acronym) {
        if (acronym.length() >= FEWEST_LETTERS && acronym.length() <= MOST_LETTERS) {
            acronyms.add(acronym);
        }
    }

    private static String initials(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }
}
