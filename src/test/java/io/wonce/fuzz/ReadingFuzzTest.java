package io.wonce.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The short run; {@code mvn -B -Pfuzz test} is the long one. */
final class ReadingFuzzTest {
    private static final long SEED = 20_261_127;

    @Test
    void nothing_that_anybody_types_breaks_the_reader() {
        assertThat(new FuzzReading().run(20_000, SEED)).isZero();
    }
}
