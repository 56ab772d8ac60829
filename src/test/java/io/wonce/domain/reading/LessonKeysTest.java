package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept of a message that nobody kept: neither its words nor their order can be had back from it. */
class LessonKeysTest {
    private static final Reader READER = Reader.create();
    private static final String CHATTER = "Droezel krompt alweer over gnoffels met zaterdagse plimpies";

    @Test
    void keys_stand_in_their_own_order_and_not_in_that_of_the_words() {
        assertThat(keys(CHATTER)).hasSizeGreaterThan(4).isSorted();
        assertThat(keys("gnoffels; plimpies; krompt.")).containsAnyElementsOf(keys("krompt! gnoffels? plimpies."));
    }

    @Test
    void a_key_fits_very_many_words() {
        int word = "gnoffels".hashCode();
        assertThat(keys(CHATTER)).contains(LessonKeys.word(word));

        long others = IntStream.range(0, 1_000_000)
                .filter(other -> LessonKeys.word(other) == LessonKeys.word(word))
                .count();

        assertThat(others).isGreaterThan(8);
        assertThat(keys(CHATTER)).allMatch(key -> key >= 0 && key <= 0xFFFF);
    }

    @Test
    void of_a_long_message_a_few_keys_are_kept() {
        String tale = IntStream.range(0, 200)
                .mapToObj(n -> "gnof" + (char) ('a' + n % 26) + (char) ('a' + n / 26) + "el")
                .collect(Collectors.joining(" "));

        assertThat(keys(tale)).hasSize(64);
    }

    private static List<Integer> keys(String text) {
        return READER.lesson(text, false).keys();
    }
}
