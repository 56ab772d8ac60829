package io.wonce.domain.reading;

import java.util.List;

/**
 * What a person teaches by saying of one message whether it tells of a win.
 *
 * @param win whether it does
 * @param odds the logarithm of the odds of a win as the message was read before
 * @param words hashes of the words of the message: not to be kept as they are
 */
public record Lesson(boolean win, double odds, List<Integer> words) {
    public Lesson {
        words = List.copyOf(words);
    }

    /** The form in which it is kept. */
    public Sealed sealed(LessonSecret secret) {
        return new Sealed(win, odds, secret.keys(words));
    }

    /**
     * A lesson as it is kept.
     *
     * @param win whether the message tells of a win
     * @param odds the logarithm of the odds of a win as the message was read before
     * @param keys numbers that the words of the message share with many others, under the organisation's secret and in the order of the numbers; nothing
     *     else is kept of its words
     */
    public record Sealed(boolean win, double odds, List<Integer> keys) {
        public Sealed {
            keys = List.copyOf(keys);
        }
    }
}
