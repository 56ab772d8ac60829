package io.wonce.domain.reading;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The part of a message that is judged.
 *
 * @param from position of its first token
 * @param to position after its last token
 * @param quotesCount whether quoted lines speak for the author, as a forwarded mail does
 */
record Scope(int from, int to, boolean quotesCount) {
    boolean holds(int at) {
        return at >= from && at < to;
    }

    /** Those that begin in this part, of a list in the order of the message. */
    <T> List<T> slice(List<T> ordered, ToIntFunction<T> place) {
        return ordered.subList(first(ordered, place, from), first(ordered, place, to));
    }

    /** The sentences that reach into this part. */
    List<Sentence> sentences(Parsed message) {
        List<Sentence> all = message.sentences();
        return all.subList(first(all, Sentence::to, from + 1), first(all, Sentence::from, to));
    }

    boolean isMuted(Sentence sentence) {
        return sentence.quoted() && !quotesCount;
    }

    /** Where the first stands whose place is {@code least} or later. */
    static <T> int first(List<T> ordered, ToIntFunction<T> place, int least) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.applyAsInt(ordered.get(middle)) < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
