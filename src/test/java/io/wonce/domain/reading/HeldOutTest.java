package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.evaluation.Scores;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the reader to what it reached on messages that it did not learn from; most of them are far harder than those of an ordinary channel. */
class HeldOutTest {
    private static final Reader READER = Reader.create();

    @ParameterizedTest
    @CsvSource({
        "held-out/plain, nl, 0.75, 0.85, 0.82, 0.90, 0.029",
        "held-out/plain, en, 0.76, 0.72, 0.84, 0.88, 0.015",
        "held-out/plain, de, 0.83, 0.49, 0.92, 0.92, 0.010",
        "held-out/plain, fr, 0.86, 0.66, 0.90, 0.98, 0.063",
        "held-out/plain, es, 0.83, 0.77, 0.85, 0.95, 0.035",
        "held-out/near-misses, nl, 0.94, 0.92, 0.80, 0.93, 0.042",
        "held-out/near-misses, en, 0.89, 0.91, 0.90, 0.91, 0.098",
        "held-out/near-misses, de, 0.92, 0.88, 0.77, 0.96, 0.049",
        "held-out/near-misses, fr, 0.95, 0.96, 0.83, 0.98, 0.018",
        "held-out/near-misses, es, 0.88, 0.94, 0.89, 0.92, 0.022",
        "held-out/against, nl, 0.73, 0.79, 0.68, 0.94, 0.026",
        "held-out/against, en, 0.69, 0.66, 0.56, 0.86, 0.062",
        "held-out/against, de, 0.70, 0.88, 0.55, 0.86, 0.030",
        "held-out/against, fr, 0.86, 0.66, 0.54, 0.91, 0.049",
        "held-out/against, es, 0.69, 0.92, 0.36, 0.96, 0.010",
        "unseen, nl, 0.79, 0.69, 0.58, 0.83, 0.064",
        "unseen, en, 0.77, 0.66, 0.55, 0.82, 0.058",
        "unseen, de, 0.76, 0.64, 0.65, 0.88, 0.185",
        "unseen, fr, 0.78, 0.69, 0.56, 0.91, 0.352",
        "unseen, es, 0.76, 0.59, 0.52, 0.89, 0.270"
    })
    void unseen_messages_are_read_no_worse_than_before(
            String folder, String language, double win, double expected, double lost, double customer, double alarms)
            throws IOException, URISyntaxException {
        Scores scores = new Scores();
        int named = 0;
        int right = 0;
        int chatter = 0;
        int falseAlarms = 0;

        for (TrainingLine line : TrainReader.load(lines(folder))) {
            if (line.language().equals(language)) {
                Reading reading = READER.read(line.text());
                scores.add(line.kind(), reading.kind());
                chatter += line.kind() == Kind.NONE ? 1 : 0;
                falseAlarms += line.kind() == Kind.NONE && reading.kind() == Kind.WIN ? 1 : 0;
                if (line.named() && line.kind() != Kind.NONE && reading.kind() != Kind.NONE) {
                    named++;
                    right += line.isCustomer(reading.statements().get(0).customer()) ? 1 : 0;
                }
            }
        }

        assertThat(named).isPositive();
        assertThat(chatter).isPositive();
        assertThat((double) falseAlarms / chatter).isLessThanOrEqualTo(alarms);
        assertThat(scores.f1(Kind.WIN)).isGreaterThanOrEqualTo(win);
        assertThat(scores.f1(Kind.EXPECTED)).isGreaterThanOrEqualTo(expected);
        assertThat(scores.f1(Kind.LOST)).isGreaterThanOrEqualTo(lost);
        assertThat((double) right / named).isGreaterThanOrEqualTo(customer);
    }

    private static Path lines(String folder) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(HeldOutTest.class.getResource("/reading/" + folder))
                .toURI());
    }
}
