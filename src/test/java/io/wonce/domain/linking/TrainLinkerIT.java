package io.wonce.domain.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The weights that ship are of the made-up streams and the trainer that stand here. */
final class TrainLinkerIT {
    private static final Path LINKING = Path.of("src/test/resources/linking");

    @Test
    void what_the_first_stream_teaches_is_what_it_taught_when_the_weights_were_made() throws IOException {
        assertThat(TrainLinker.train(LINKING.resolve("guessed.weights"), TrainLinker.SAMPLE))
                .as("the weights are out of date: run mvn -B -Ptrain test")
                .isEqualTo(Files.readString(LINKING.resolve("sample.weights")));
    }
}
