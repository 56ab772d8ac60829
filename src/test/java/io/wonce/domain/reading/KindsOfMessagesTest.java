package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.evaluation.Labelled;
import io.wonce.evaluation.Scores;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the reader to what it reached on messages in the voices of the sales floor; they carry a kind and a milestone only. */
class KindsOfMessagesTest {
    private static final Reader READER = Reader.create();

    @ParameterizedTest
    @CsvSource({
        "nl, 0.93, 0.94, 0.91, 0.90",
        "en, 0.91, 0.94, 0.93, 0.83",
        "de, 0.86, 0.90, 0.95, 0.80",
        "fr, 0.87, 0.78, 0.90, 0.85",
        "es, 0.91, 0.92, 0.90, 0.89"
    })
    void kinds_and_milestones_are_read_no_worse_than_before(
            String language, double win, double expected, double lost, double milestone) throws IOException {
        Scores scores = new Scores();

        lines().stream()
                .map(line -> Labelled.parse(line, 0))
                .filter(label -> label.lang().equals(language))
                .forEach(label -> scores.add(label, READER.read(label.text())));

        assertThat(scores.f1(Kind.WIN)).isGreaterThanOrEqualTo(win);
        assertThat(scores.f1(Kind.EXPECTED)).isGreaterThanOrEqualTo(expected);
        assertThat(scores.f1(Kind.LOST)).isGreaterThanOrEqualTo(lost);
        assertThat(scores.milestone()).isGreaterThanOrEqualTo(milestone);
    }

    private static List<String> lines() throws IOException {
        var resource = Objects.requireNonNull(KindsOfMessagesTest.class.getResourceAsStream("/reading/kinds.jsonl"));
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }
}
