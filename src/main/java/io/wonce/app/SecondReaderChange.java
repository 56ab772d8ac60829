package io.wonce.app;

import io.wonce.domain.organisation.SecondReaderChoice;
import io.wonce.domain.organisation.SecondReaderKey;
import java.util.Optional;

/** What a manager does with the second reader. */
public sealed interface SecondReaderChange {
    /** Leaves it as it is. */
    record Keep() implements SecondReaderChange {}

    /** Switches it off. */
    record Off() implements SecondReaderChange {}

    /**
     * Switches it on, or chooses otherwise.
     *
     * @param key with none, the one that is kept for the same server stays
     */
    record On(SecondReaderChoice choice, Optional<SecondReaderKey> key) implements SecondReaderChange {}
}
