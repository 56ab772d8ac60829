package io.wonce.domain.reading;

import java.util.List;

/**
 * What a person taught by saying of one message whether it tells of a win.
 *
 * @param win whether it does
 * @param odds the logarithm of the odds of a win as the message was read before
 * @param keys numbers that the words of the message share with many others, in the order of the numbers; nothing else is kept of its words
 */
public record Lesson(boolean win, double odds, List<Integer> keys) {
    public Lesson {
        keys = List.copyOf(keys);
    }
}
