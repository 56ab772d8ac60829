package io.wonce.domain.reading;

import java.util.BitSet;

/**
 * What a name is looked for in.
 *
 * @param message the message in tokens
 * @param hits the phrases that speak in it
 * @param money the tokens that are part of an amount
 * @param bare those of {@code money} that may as well be another number: a version, a date, a model
 * @param code the tokens that are part of a reference
 */
record Surroundings(Parsed message, Hits hits, BitSet money, BitSet bare, BitSet code) {
    /** Whether the token can be part of a name at all. */
    boolean isFree(int at) {
        return !money.get(at) && !code.get(at);
    }
}
