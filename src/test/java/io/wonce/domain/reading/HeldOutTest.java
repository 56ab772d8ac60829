package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.evaluation.Scores;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the reader to what it reached on messages that it did not learn from; most of them are far harder than those of an ordinary channel. */
class HeldOutTest {
    private static final Path FOLDER = Path.of("src/test/resources/reading/held-out");
    private static final Reader READER = Reader.create();

    @ParameterizedTest
    @CsvSource({
        "nl, 0.71, 0.80, 0.73, 0.86",
        "en, 0.62, 0.73, 0.80, 0.86",
        "de, 0.76, 0.72, 0.88, 0.93",
        "fr, 0.67, 0.64, 0.80, 0.95",
        "es, 0.69, 0.56, 0.71, 0.90"
    })
    void unseen_messages_are_read_no_worse_than_before(
            String language, double win, double expected, double lost, double customer) throws IOException {
        Scores scores = new Scores();
        int named = 0;
        int right = 0;

        for (TrainingLine line : TrainReader.load(FOLDER)) {
            if (line.language().equals(language)) {
                Reading reading = READER.read(line.text());
                scores.add(line.kind(), reading.kind());
                if (line.named() && line.kind() != Kind.NONE && reading.kind() != Kind.NONE) {
                    named++;
                    right += line.isCustomer(reading.statements().get(0).customer()) ? 1 : 0;
                }
            }
        }

        assertThat(scores.f1(Kind.WIN)).isGreaterThanOrEqualTo(win);
        assertThat(scores.f1(Kind.EXPECTED)).isGreaterThanOrEqualTo(expected);
        assertThat(scores.f1(Kind.LOST)).isGreaterThanOrEqualTo(lost);
        assertThat((double) right / named).isGreaterThanOrEqualTo(customer);
    }
}
