package io.wonce.domain.reading;

/** Features of a word's parts: how it begins, and each of its short rows of letters. */
final class WordPieces {
    private static final int STEM = "stem".hashCode();
    private static final int PIECE = "piece".hashCode();
    private static final int STEM_LENGTH = 5;
    private static final int PIECE_LENGTH = 4;

    private WordPieces() {}

    /** Adds those of the word that stands at a token. */
    static void add(String word, int voice, int at, Features features) {
        if (word.length() < STEM_LENGTH) {
            return;
        }
        add(STEM, voice, word.substring(0, STEM_LENGTH).hashCode(), at, features);
        int hash = 0;
        int drop = 1;
        for (int i = 0; i < word.length(); i++) {
            hash = 31 * hash + word.charAt(i);
            if (i >= PIECE_LENGTH) {
                hash -= word.charAt(i - PIECE_LENGTH) * drop;
            } else {
                drop *= 31;
            }
            if (i >= PIECE_LENGTH - 1) {
                add(PIECE, voice, hash, at, features);
            }
        }
    }

    private static void add(int template, int voice, int value, int at, Features features) {
        features.addOnce(Features.with(Features.with(template, value), voice), at, at + 1);
    }
}
