package io.wonce.domain.reading;

import java.util.Arrays;

/** The letters of many words, one word behind the other. Not changed any more once it is shared. */
final class Letters {
    private char[] chars;
    private int size;

    /** Room for so many; it grows where there are more. */
    Letters(int expected) {
        this.chars = new char[expected];
    }

    int size() {
        return size;
    }

    /** All of them, with empty room behind; to be looked at only. */
    char[] chars() {
        return chars;
    }

    /** All of them, with empty room behind for so many more: to be written there, then {@link #skip}ped. */
    char[] room(int more) {
        if (size + more > chars.length) {
            chars = Arrays.copyOf(chars, 2 * size + more);
        }
        return chars;
    }

    void skip(int written) {
        size += written;
    }

    /** Adds a word and tells where it begins. */
    int add(String word) {
        int from = size;
        word.getChars(0, word.length(), room(word.length()), from);
        size += word.length();
        return from;
    }

    /** Whether this part of a text stands at a place. */
    boolean isAt(int place, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (chars[place + i - from] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
