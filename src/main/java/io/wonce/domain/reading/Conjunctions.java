package io.wonce.domain.reading;

import java.util.Set;

/** The words for "and" of all languages, for what runs before the lexicon is asked or must not depend on the language. */
final class Conjunctions {
    private static final Set<String> AND = Set.of("and", "en", "und", "et", "y");

    private Conjunctions() {}

    /** Whether a word in small letters joins two things. */
    static boolean isAnd(String word) {
        return AND.contains(word);
    }
}
