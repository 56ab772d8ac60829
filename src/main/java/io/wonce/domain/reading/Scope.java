package io.wonce.domain.reading;

/**
 * The part of a message that is judged.
 *
 * @param from position of its first token
 * @param to position after its last token
 * @param quotesCount whether quoted lines speak for the author, as a forwarded mail does
 */
record Scope(int from, int to, boolean quotesCount) {
    boolean covers(Sentence sentence) {
        return sentence.to() > from && sentence.from() < to;
    }

    boolean holds(int at) {
        return at >= from && at < to;
    }

    boolean isMuted(Sentence sentence) {
        return sentence.quoted() && !quotesCount;
    }
}
