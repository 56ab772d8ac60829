package io.wonce.app;

import io.wonce.domain.reading.Reading;

/** Understands one message; {@code reader::read} in production. */
@FunctionalInterface
public interface Reads {
    /** What {@code text} says, as a platform stores it, mark-up and all. */
    Reading read(String text);
}
