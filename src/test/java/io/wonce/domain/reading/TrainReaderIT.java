package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The model that ships is the one that the training lines make. */
class TrainReaderIT {
    private static final Path LINES = Path.of("src/test/resources/reading/training");
    private static final Path MODEL = Path.of("src/main/resources/io/wonce/domain/reading", ReadingModel.FILE);

    @Test
    void the_same_lines_make_the_same_model() throws IOException {
        byte[] model = new TrainReader().train(TrainReader.load(LINES));

        assertThat(unpacked(model))
                .as("the model is out of date: run mvn -B -Ptrain test")
                .isEqualTo(unpacked(Files.readAllBytes(MODEL)));
    }

    /** Packed, the same content may look different on another Java. */
    private static byte[] unpacked(byte[] model) throws IOException {
        return ReadingModel.unpacked(new ByteArrayInputStream(model));
    }
}
