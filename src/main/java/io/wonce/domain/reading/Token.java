package io.wonce.domain.reading;

/**
 * A word, a numeral, a mark, a picture or a mention in a message without mark-up.
 *
 * @param text as written
 * @param key the form to compare by: lower case, without accents
 * @param start where it begins in the plain text
 * @param end the place after its last character
 * @param line counts from 0
 * @param glued whether nothing stands between it and the token before it
 */
record Token(Type type, String text, String key, int start, int end, int line, boolean glued) {
    enum Type {
        WORD,
        NUMBER,
        MARK,
        EMOJI,
        PERSON,
        CHANNEL,
        LINK,
        BREAK
    }

    boolean is(String mark) {
        return key.equals(mark);
    }

    boolean isWord() {
        return type == Type.WORD;
    }

    boolean isNumber() {
        return type == Type.NUMBER;
    }

    /** Whether it takes part in phrases: a word, a numeral or a mention. */
    boolean isSpoken() {
        return type == Type.WORD || type == Type.NUMBER || type == Type.PERSON || type == Type.LINK;
    }

    boolean isCapitalised() {
        return type == Type.WORD && Character.isUpperCase(text.codePointAt(0));
    }
}
