package io.wonce.domain.reading;

import java.util.List;
import java.util.Set;

/** What the words of one language are about. Immutable. */
final class Vocabulary {
    private static final int LONGEST_PHRASE = 4;
    private static final int SHORTEST_PART = 5;
    /** Letters before the last part of a compound. */
    private static final int SHORTEST_HEAD = 3;
    /** Languages that write compounds as one word; the last part tells what they are about. */
    private static final Set<String> COMPOUNDING = Set.of("nl", "de");
    /** Knows no words. */
    static final Vocabulary NONE = new Vocabulary("", new ConceptFile(""));

    private final boolean compounding;
    private final WordTable phrases;
    private final WordTable openers;
    private final WordTable beginnings;

    private Vocabulary(String language, ConceptFile file) {
        this.compounding = COMPOUNDING.contains(language);
        this.phrases = file.phrases();
        this.openers = file.openers();
        this.beginnings = file.beginnings();
    }

    static Vocabulary load(String language) {
        return new Vocabulary(language, new ConceptFile(Resources.text(language + ".concepts")));
    }

    /** Writes what the token at a place is about, with those after it where it opens a phrase; {@link Concepts#NONE} if unknown. */
    void mark(List<Token> tokens, int at, int[] found) {
        String word = tokens.get(at).key();
        boolean opens = openers.get(word) != WordTable.NONE;
        for (int size = opens ? Math.min(LONGEST_PHRASE, tokens.size() - at) : 1; size > 0; size--) {
            int concept = phrases.get(size == 1 ? word : ConceptFile.key(tokens, at, at + size));
            if (concept != WordTable.NONE) {
                for (int i = at; i < at + size; i++) {
                    found[i] = concept;
                }
                return;
            }
        }
        found[at] = part(word);
    }

    /** The longest beginning tells what a word is about; in a compound else the longest last part. */
    private int part(String word) {
        int[] last = {Concepts.NONE};
        beginnings.beginnings(word, SHORTEST_PART, concept -> last[0] = concept);
        if (compounding && last[0] == Concepts.NONE) {
            phrases.endings(word, SHORTEST_PART, SHORTEST_HEAD, concept -> last[0] = concept);
        }
        return last[0];
    }
}
