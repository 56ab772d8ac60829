package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The model that ships is of the training lines and the trainer that stand here. */
final class TrainReaderIT {
    private static final Path READING = Path.of("src/test/resources/reading");

    @Test
    void neither_the_lines_nor_what_they_teach_changed_since_the_model_was_made() throws IOException {
        assertThat(TrainReader.trace(TrainReader.load(READING.resolve("training"))))
                .as("the model is out of date: run mvn -B -Ptrain test")
                .isEqualTo(Files.readString(READING.resolve("reader.trace")));
    }
}
