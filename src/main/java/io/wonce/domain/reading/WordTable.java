package io.wonce.domain.reading;

import java.util.function.IntConsumer;

/**
 * Words and a number for each. Tens of thousands of them are filled in without making an object of each, and a part of a text is looked up without
 * cutting it out. Not changed any more once it is shared.
 */
final class WordTable {
    /** The number of a word that is not there. */
    static final int NONE = 0;
    /** Of {@link String#hashCode()}, which a part of a text so shares with a word of its own. */
    static final int RADIX = 31;

    private static final int SMALLEST = 256;
    private static final int GROWTH = 4;

    private final Letters letters;
    /** For each place where a word may stand: where it begins in the letters, its length, its hash and its number. */
    private int[] froms;

    private int[] lengths;
    private int[] hashes;
    private int[] numbers;
    private int size;
    private int longest;

    /** A table of words that {@code letters} holds, which several may share; with room for so many words, and it grows where there are more. */
    WordTable(Letters letters, int expected) {
        int capacity = Integer.highestOneBit(Math.max(SMALLEST, expected)) * GROWTH;
        this.letters = letters;
        this.froms = new int[capacity];
        this.lengths = new int[capacity];
        this.hashes = new int[capacity];
        this.numbers = new int[capacity];
    }

    /** Takes in the word of the letters from a place on; one that is there already keeps its number. */
    void putIfAbsent(int from, int length, int hash, int number) {
        int slot = slot(letters.chars(), from, length, hash);
        if (lengths[slot] != 0 || length == 0) {
            return;
        }
        if (2 * size >= lengths.length) {
            grow();
            slot = slot(letters.chars(), from, length, hash);
        }
        size++;
        longest = Math.max(longest, length);
        set(slot, from, length, hash, number);
    }

    /** The same, for a word that the letters do not hold yet. */
    void putIfAbsent(String word, int number) {
        putIfAbsent(letters.add(word), word.length(), word.hashCode(), number);
    }

    private void grow() {
        int[] oldFroms = froms;
        int[] oldLengths = lengths;
        int[] oldHashes = hashes;
        int[] oldNumbers = numbers;
        int capacity = GROWTH * oldLengths.length;
        froms = new int[capacity];
        lengths = new int[capacity];
        hashes = new int[capacity];
        numbers = new int[capacity];
        for (int i = 0; i < oldLengths.length; i++) {
            if (oldLengths[i] != 0) {
                set(free(oldHashes[i]), oldFroms[i], oldLengths[i], oldHashes[i], oldNumbers[i]);
            }
        }
    }

    private void set(int slot, int from, int length, int hash, int number) {
        froms[slot] = from;
        lengths[slot] = length;
        hashes[slot] = hash;
        numbers[slot] = number;
    }

    /** The number of a word, or {@link #NONE}. */
    int get(String word) {
        return word.length() > longest ? NONE : number(word, 0, word.length(), word.hashCode());
    }

    /** Hands over the number of each word of at least so many letters that {@code text} begins with, the shortest first. */
    void beginnings(String text, int least, IntConsumer found) {
        int most = Math.min(text.length(), longest);
        int hash = 0;
        for (int to = 1; to <= most; to++) {
            hash = RADIX * hash + text.charAt(to - 1);
            int number = to < least ? NONE : number(text, 0, to, hash);
            if (number != NONE) {
                found.accept(number);
            }
        }
    }

    /** Hands over the number of each word that {@code text} ends in, of at least so many letters and with as many before it, the shortest first. */
    void endings(String text, int least, int before, IntConsumer found) {
        int end = text.length();
        int most = Math.min(end - before, longest);
        int hash = 0;
        int power = 1;
        for (int length = 1; length <= most; length++) {
            hash += power * text.charAt(end - length);
            power *= RADIX;
            int number = length < least ? NONE : number(text, end - length, end, hash);
            if (number != NONE) {
                found.accept(number);
            }
        }
    }

    private int number(String text, int from, int to, int hash) {
        int slot = home(hash);
        while (lengths[slot] != 0) {
            if (hashes[slot] == hash && lengths[slot] == to - from && letters.isAt(froms[slot], text, from, to)) {
                return numbers[slot];
            }
            slot = slot + 1 & lengths.length - 1;
        }
        return NONE;
    }

    /** Where the word stands, or the free place where it would. */
    private int slot(char[] chars, int from, int length, int hash) {
        int slot = home(hash);
        while (lengths[slot] != 0) {
            if (hashes[slot] == hash && lengths[slot] == length) {
                int at = 0;
                while (at < length && chars[froms[slot] + at] == chars[from + at]) {
                    at++;
                }
                if (at == length) {
                    return slot;
                }
            }
            slot = slot + 1 & lengths.length - 1;
        }
        return slot;
    }

    private int free(int hash) {
        int slot = home(hash);
        while (lengths[slot] != 0) {
            slot = slot + 1 & lengths.length - 1;
        }
        return slot;
    }

    private int home(int hash) {
        return (hash ^ hash >>> 15) & lengths.length - 1;
    }
}
