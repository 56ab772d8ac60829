package io.wonce.domain.reading;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What an organisation's lessons are kept under: without it, nobody can try out which words they may be of. With it anybody can, as with every hash of
 * words that can be guessed.
 *
 * @param value drawn at random, once for each organisation
 */
public record LessonSecret(UUID value) {
    /** Where nothing is kept yet. */
    public static final LessonSecret NONE = new LessonSecret(new UUID(0, 0));

    /** One key is that of very many words. */
    private static final int LAST_KEY = 0xFFFF;

    /** A key for each of these words, many words sharing one; in the order of the keys. */
    List<Integer> keys(Collection<Integer> words) {
        Set<Integer> keys = new TreeSet<>();
        for (int word : words) {
            keys.add(key(word));
        }
        return List.copyOf(keys);
    }

    /** From 0 to 65535. */
    int key(int word) {
        long hash = SipHash.of(value.getMostSignificantBits(), value.getLeastSignificantBits(), word);
        return (int) hash & LAST_KEY;
    }

    /** Tells nothing of it. */
    @Override
    public String toString() {
        return "LessonSecret[…]";
    }
}
