package io.wonce.domain.deal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the legal forms (B.V., GmbH &amp; Co. KG, Sp. z o.o.) out of a name, and leaves a name that is nothing else alone. */
final class LegalForms {
    private static final String EDGE_SECTION = "[edge]";
    private static final int MOST_WORDS = 6;
    private static final LegalForms LISTED = new LegalForms(WordList.lines("legal-forms.txt"));

    private final Set<String> anywhere = new HashSet<>();
    private final Set<String> atEdge = new HashSet<>();

    private LegalForms(List<String> lines) {
        boolean edge = false;
        for (String line : lines) {
            edge |= line.equals(EDGE_SECTION);
            (edge ? atEdge : anywhere).add(line);
        }
    }

    static List<String> without(List<String> words) {
        return LISTED.strip(words);
    }

    /** Whether the name is more than a legal form, and ends with one. */
    static boolean endsWithOne(List<String> words) {
        int last = words.size() - 1;
        return last > 0 && LISTED.anywhere.contains(words.get(last));
    }

    private List<String> strip(List<String> words) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int form = formAt(words, i, anywhere);
            if (form == 0) {
                kept.add(words.get(i++));
            }
            i += form;
        }
        if (kept.isEmpty()) {
            return words;
        }
        stripEnd(kept);
        stripStart(kept);
        return kept;
    }

    /** At the begin the shortest only where more than one word remains: "AB Volvo" but not "SE Techniek". */
    private void stripStart(List<String> kept) {
        if (kept.size() > 1 && kept.get(0).equals("ab")) {
            kept.remove(0);
        }
    }

    private void stripEnd(List<String> kept) {
        while (kept.size() > 1) {
            int from = longestFormAtEnd(kept);
            if (from == kept.size()) {
                return;
            }
            kept.subList(from, kept.size()).clear();
        }
    }

    private int longestFormAtEnd(List<String> kept) {
        for (int from = Math.max(1, kept.size() - MOST_WORDS); from < kept.size(); from++) {
            if (atEdge.contains(String.join(" ", kept.subList(from, kept.size())))) {
                return from;
            }
        }
        return kept.size();
    }

    private static int formAt(List<String> words, int at, Set<String> forms) {
        for (int to = Math.min(words.size(), at + MOST_WORDS); to > at; to--) {
            if (forms.contains(String.join(" ", words.subList(at, to)))) {
                return to - at;
            }
        }
        return 0;
    }
}
