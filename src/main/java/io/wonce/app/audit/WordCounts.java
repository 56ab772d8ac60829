package io.wonce.app.audit;

import io.wonce.domain.deal.PlainWords;
import java.util.Set;
import java.util.stream.Collectors;

/** In how many messages of the export each word stands, so that the words can be known that tell one order from another. */
final class WordCounts {
    private static final int SLOTS = 1 << 21;
    private static final int FEWEST_MESSAGES = 2;
    private static final int ALWAYS_TELLING = 6;
    private static final int TELLING_IN_A_SMALL_EXPORT = 12;
    private static final int SMALL_EXPORT_SHARE = 5;
    private static final int TELLING_SHARE = 100;
    private static final int MOST_MESSAGES = 300;

    private final int[] counts = new int[SLOTS];
    private long messages;

    void count(String text) {
        messages++;
        PlainWords.of(text).forEach(word -> counts[slot(word)]++);
    }

    /** The words of a text that stand in few other messages, but not in this one alone. */
    Set<String> telling(String text) {
        long most = most();
        return PlainWords.of(text).stream()
                .filter(word -> counts[slot(word)] >= FEWEST_MESSAGES && counts[slot(word)] <= most)
                .collect(Collectors.toUnmodifiableSet());
    }

    private long most() {
        long inSmall = Math.max(ALWAYS_TELLING, Math.min(TELLING_IN_A_SMALL_EXPORT, messages / SMALL_EXPORT_SHARE));
        return Math.max(inSmall, Math.min(MOST_MESSAGES, messages / TELLING_SHARE));
    }

    private static int slot(String word) {
        return (int) Hash.of('w', word) & (SLOTS - 1);
    }
}
