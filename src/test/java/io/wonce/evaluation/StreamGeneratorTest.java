package io.wonce.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.domain.reading.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StreamGeneratorTest {

    @Test
    void the_same_seed_makes_the_same_stream() {
        assertThat(texts(make(7))).isEqualTo(texts(make(7))).isNotEqualTo(texts(make(8)));
    }

    @Test
    void what_is_measured_is_worded_otherwise_than_what_is_tuned() {
        Sections tuning = Vocabulary.TUNING.phrases();
        Sections measuring = Vocabulary.MEASURING.phrases();

        assertThat(measuring.names()).isEqualTo(tuning.names());
        Set<String> shared = new HashSet<>(measuring.all());
        shared.retainAll(tuning.all());
        assertThat(shared).isEmpty();
    }

    @Test
    void no_message_stands_twice_and_a_message_in_a_thread_follows_its_first() {
        List<Told> messages = make(3).messages();

        assertThat(messages.stream().map(told -> Truth.key(told.channel(), told.ts())))
                .doesNotHaveDuplicates();
        assertThat(messages)
                .allSatisfy(told -> assertThat(told.thread().stream().map(Told::at))
                        .allSatisfy(root -> assertThat(root).isBeforeOrEqualTo(told.at())));
    }

    @Test
    void what_a_perfect_reader_reads_stands_in_the_text() {
        assertThat(make(5).messages())
                .allSatisfy(told -> assertThat(told.said().stream()
                                .flatMap(said -> said.statement().stream())
                                .flatMap((Statement said) -> said.customer().stream()))
                        .allSatisfy(name -> assertThat(told.text()).contains(name)));
    }

    private static Stream make(long seed) {
        return new StreamGenerator(seed, Level.HARD, Vocabulary.MEASURING, 20).make(60, 0.5);
    }

    private static List<String> texts(Stream stream) {
        return stream.messages().stream().map(Told::text).toList();
    }
}
