package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.wonce.evaluation.Reliability;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final Reader READER = TestReader.shared();

    @Test
    void a_line_turns_the_odds_of_its_kind_and_of_no_other() {
        Calibration calibration = Calibration.read(List.of("WIN 1 -1", "NONE 2 0"));

        assertThat(calibration.probability(Kind.WIN, 0.5)).isCloseTo(0.269, within(0.001));
        assertThat(calibration.probability(Kind.NONE, 0.8)).isCloseTo(0.941, within(0.001));
        assertThat(calibration.probability(Kind.LOST, 0.8)).isEqualTo(0.8);
    }

    @Test
    void what_is_surer_before_is_surer_after() {
        Calibration calibration = Calibration.load();

        for (Kind kind : Kind.values()) {
            for (int percent = 1; percent < 100; percent++) {
                assertThat(calibration.probability(kind, percent / 100.0))
                        .isGreaterThan(calibration.probability(kind, (percent - 1) / 100.0))
                        .isBetween(0.0, 1.0);
            }
        }
    }

    /** The calibration was fitted on them; it has to be fitted anew with every model. */
    @Test
    void scores_of_messages_that_the_model_did_not_learn_from_are_probabilities()
            throws IOException, URISyntaxException {
        Reliability wins = new Reliability();
        Reliability all = new Reliability();

        for (TrainingLine line : TrainReader.load(folder())) {
            Reading reading = READER.read(line.text());
            all.add(line.kind(), reading);
            if (reading.kind() == Kind.WIN) {
                wins.add(line.kind(), reading);
            }
        }

        assertThat(all.error())
                .as("the calibration is out of date: run mvn -B -Ptrain test")
                .isLessThan(0.04);
        assertThat(wins.error()).isLessThan(0.06);
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(CalibrationTest.class.getResource("/reading/held-out"))
                .toURI());
    }
}
