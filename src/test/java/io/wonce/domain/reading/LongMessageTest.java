package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Holds the reader to time in proportion to the length of the message; time that grows with its square is beyond patience here. */
class LongMessageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LENGTH = 200_000;
    private static final Reader READER = Reader.create();

    @Test
    void a_message_of_amounts_without_end_is_read_in_good_time() {
        String text = "Acme heeft getekend! " + "5k ".repeat(LENGTH / 3);

        Reading reading = assertTimeout(PATIENCE, () -> READER.read(text));

        assertThat(reading.statements()).hasSizeLessThan(2);
    }
}
