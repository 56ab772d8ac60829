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
    /** Ints of a place where a word may stand: its length, its hash, where it begins in the letters and its number, side by side for one look at the memory. */
    private static final int STRIDE = 4;

    private static final int HASH = 1;
    private static final int FROM = 2;
    private static final int NUMBER = 3;

    private int[] places;
    /** The number of the last place. */
    private int last;

    private int size;
    private int longest;

    /** A table of words that {@code letters} holds, which several may share; with room for so many words, and it grows where there are more. */
    WordTable(Letters letters, int expected) {
        int capacity = Integer.highestOneBit(Math.max(SMALLEST, expected)) * GROWTH;
        this.letters = letters;
        this.places = new int[capacity * STRIDE];
        this.last = capacity - 1;
    }

    /** Takes in the word of the letters from a place on; one that is there already keeps its number. */
    void putIfAbsent(int from, int length, int hash, int number) {
        int place = place(letters.chars(), from, length, hash);
        if (places[place] != 0 || length == 0) {
            return;
        }
        if (2 * size >= last) {
            grow();
            place = place(letters.chars(), from, length, hash);
        }
        size++;
        longest = Math.max(longest, length);
        set(place, from, length, hash, number);
    }

    /** The same, for a word that the letters do not hold yet. */
    void putIfAbsent(String word, int number) {
        putIfAbsent(letters.add(word), word.length(), word.hashCode(), number);
    }

    private void grow() {
        int[] old = places;
        places = new int[GROWTH * old.length];
        last = places.length / STRIDE - 1;
        for (int i = 0; i < old.length; i += STRIDE) {
            if (old[i] != 0) {
                set(free(old[i + HASH]), old[i + FROM], old[i], old[i + HASH], old[i + NUMBER]);
            }
        }
    }

    private void set(int place, int from, int length, int hash, int number) {
        places[place] = length;
        places[place + HASH] = hash;
        places[place + FROM] = from;
        places[place + NUMBER] = number;
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
        int place = home(hash);
        while (places[place] != 0) {
            if (places[place + HASH] == hash
                    && places[place] == to - from
                    && letters.isAt(places[place + FROM], text, from, to)) {
                return places[place + NUMBER];
            }
            place = after(place);
        }
        return NONE;
    }

    /** Where the word stands, or the free place where it would. */
    private int place(char[] chars, int from, int length, int hash) {
        int place = home(hash);
        while (places[place] != 0) {
            if (places[place + HASH] == hash && places[place] == length) {
                int at = 0;
                while (at < length && chars[places[place + FROM] + at] == chars[from + at]) {
                    at++;
                }
                if (at == length) {
                    return place;
                }
            }
            place = after(place);
        }
        return place;
    }

    private int free(int hash) {
        int place = home(hash);
        while (places[place] != 0) {
            place = after(place);
        }
        return place;
    }

    private int home(int hash) {
        return ((hash ^ hash >>> 15) & last) * STRIDE;
    }

    private int after(int place) {
        return (place / STRIDE + 1 & last) * STRIDE;
    }
}
