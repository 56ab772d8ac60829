package io.wonce.domain.reading;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A row of tokens that was said in one breath.
 *
 * @param number counts from 0
 * @param from position of its first token
 * @param to position after its last token
 * @param ender the mark that closes it, or 0
 * @param quoted whether it stands in a quotation of another message
 */
record Sentence(int number, int from, int to, char ender, boolean quoted) {
    boolean isAsked() {
        return ender == '?';
    }

    /** Those that begin in it, of a list in the order of the message. */
    <T> List<T> slice(List<T> ordered, ToIntFunction<T> place) {
        return new Scope(from, to, false).slice(ordered, place);
    }
}
