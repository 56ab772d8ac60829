package io.wonce.domain.linking;

import java.util.List;

/** Words that hold another word: "interieur" in "interieurbouw", "basil" in "hellobasil". */
final class ComposedWord {
    private static final int SHORTEST_PART = 5;

    private ComposedWord() {}

    /** Whether what is left of one name is a single word that begins or ends the single word left of the other. */
    static boolean isPartOf(List<String> part, List<String> whole) {
        if (part.size() != 1 || whole.size() != 1) {
            return false;
        }
        String inner = part.get(0);
        String outer = whole.get(0);
        return inner.length() >= SHORTEST_PART
                && outer.length() > inner.length()
                && (outer.startsWith(inner) || outer.endsWith(inner));
    }
}
