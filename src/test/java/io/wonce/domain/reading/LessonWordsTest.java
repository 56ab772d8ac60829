package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept of a message that nobody kept: neither its words nor their order can be had back from it. */
class LessonWordsTest {
    private static final Reader READER = TestReader.shared();
    private static final LessonSecret SECRET = new LessonSecret(new UUID(7, 142));
    private static final String CHATTER = "Droezel krompt alweer over gnoffels met zaterdagse plimpies";

    @Test
    void keys_stand_in_their_own_order_and_not_in_that_of_the_words() {
        assertThat(keys(CHATTER)).hasSizeGreaterThan(4).isSorted();
        assertThat(keys("gnoffels; plimpies; krompt.")).containsAnyElementsOf(keys("krompt! gnoffels? plimpies."));
    }

    @Test
    void a_key_fits_very_many_words() {
        int gnoffels = SECRET.key(LessonWords.word("gnoffels".hashCode()));
        assertThat(keys(CHATTER)).contains(gnoffels);

        long others = IntStream.range(0, 1_000_000)
                .filter(other -> SECRET.key(LessonWords.word(other)) == gnoffels)
                .count();

        assertThat(others).isGreaterThan(8);
        assertThat(keys(CHATTER)).allMatch(key -> key >= 0 && key <= 0xFFFF);
    }

    /** A dictionary tells nothing to whom the secret is not told. */
    @Test
    void keys_differ_with_the_secret() {
        Lesson lesson = READER.lesson(CHATTER, false);

        assertThat(lesson.sealed(new LessonSecret(new UUID(7, 143))).keys())
                .isNotEqualTo(lesson.sealed(SECRET).keys());
        assertThat(SECRET.toString()).doesNotContain(SECRET.value().toString());
    }

    @Test
    void of_a_long_message_a_few_keys_are_kept() {
        String tale = IntStream.range(0, 200)
                .mapToObj(n -> "gnof" + (char) ('a' + n % 26) + (char) ('a' + n / 26) + "el")
                .collect(Collectors.joining(" "));

        assertThat(keys(tale)).hasSize(64);
    }

    private static List<Integer> keys(String text) {
        return READER.lesson(text, false).sealed(SECRET).keys();
    }
}
