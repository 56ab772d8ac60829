package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * What everyday words are about (to agree, to wait, money, sport), with the same names in every language, so that what is learned of a word in one
 * language holds for its like in all. Immutable.
 */
final class Concepts {
    /** Of a token that is about nothing in particular. */
    static final int NONE = 0;

    private final List<Vocabulary> vocabularies;

    private Concepts(List<Vocabulary> vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** Loads the files of these languages; the first stands for what all share, which has no words of its own. */
    static Concepts load(List<String> languages) {
        List<Vocabulary> vocabularies = new ArrayList<>();
        vocabularies.add(Vocabulary.NONE);
        for (String language : languages.subList(1, languages.size())) {
            vocabularies.add(Vocabulary.load(language));
        }
        return new Concepts(vocabularies);
    }

    /** The concept of each token in the first of the languages that knows it, {@link #NONE} for the others. */
    int[] of(List<Token> tokens, int[] spoken) {
        int[] found = new int[tokens.size()];
        for (int at = 0; at < found.length; at++) {
            for (int i = 0;
                    i < spoken.length && found[at] == NONE && tokens.get(at).isWord();
                    i++) {
                vocabularies.get(spoken[i]).mark(tokens, at, found);
            }
        }
        return found;
    }
}
