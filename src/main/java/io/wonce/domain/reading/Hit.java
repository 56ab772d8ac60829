package io.wonce.domain.reading;

/**
 * A phrase of the lexicon found in a message.
 *
 * @param entry what it means
 * @param from position of its first token
 * @param to position after its last token
 * @param literal which of its tokens the phrase names rather than leaves open, as bits from the first token on
 */
record Hit(Entry entry, int from, int to, long literal) {
    /** Whether the phrase names the word at this position. */
    boolean names(int at) {
        int offset = at - from;
        return offset >= 0 && at < to && offset < Long.SIZE && (literal & 1L << offset) != 0;
    }

    /** How many words the phrase names. */
    int words() {
        return Long.bitCount(literal);
    }

    Sense sense() {
        return entry.sense();
    }

    double weight() {
        return entry.weight();
    }

    boolean is(Sense sense) {
        return entry.sense() == sense;
    }

    boolean is(Sense sense, String topic) {
        return entry.sense() == sense && entry.topic().equals(topic);
    }

    /** What clues call it. */
    String meaning() {
        return entry.topic().isEmpty() ? sense().key() : entry.topic();
    }
}
