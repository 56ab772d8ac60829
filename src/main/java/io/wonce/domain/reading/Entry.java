package io.wonce.domain.reading;

/**
 * One phrase's meaning in one language's lexicon.
 *
 * @param sense what it means
 * @param topic a finer label within the sense, or empty
 * @param weight how much it counts, in the scale's own units
 * @param value what it stands for (a number, a currency code), or empty
 * @param language the position of its lexicon in the index
 */
record Entry(Sense sense, String topic, double weight, String value, int language) {
    /** The same meaning that stands for {@code value}. */
    Entry with(String value) {
        return new Entry(sense, topic, weight, value, language);
    }
}
