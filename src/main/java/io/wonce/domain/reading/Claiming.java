package io.wonce.domain.reading;

import java.util.Arrays;

/** The senses that claim something, as bits. */
final class Claiming {
    static final long MASK = Arrays.stream(Sense.values())
            .filter(Sense::isClaim)
            .mapToLong(sense -> sense.bit())
            .sum();

    private Claiming() {}
}
