package io.wonce.domain.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The weights that ship are those that the made-up streams teach. */
class TrainLinkerIT {
    private static final Path GUESSED = Path.of("src/test/resources/linking/guessed.weights");
    private static final Path LEARNED = Path.of("src/main/resources/io/wonce/domain/linking/linking.weights");

    @Test
    void the_same_streams_teach_the_same_weights() throws IOException {
        assertThat(TrainLinker.train(GUESSED, TrainLinker.STREAMS))
                .as("the weights are out of date: run mvn -B -Ptrain test")
                .isEqualTo(Files.readString(LEARNED));
    }
}
