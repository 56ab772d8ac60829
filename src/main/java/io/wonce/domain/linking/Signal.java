package io.wonce.domain.linking;

import java.util.List;

/**
 * Something that may be observed about a statement and a deal, under the name that {@link Weights} knows it by.
 *
 * @param share how much of it is observed, 1 for all of it
 */
record Signal(String name, double share) {
    static Signal of(String name) {
        return new Signal(name, 1);
    }

    /** The same, observed in part. */
    static List<Signal> shared(List<Signal> signals, double share) {
        return signals.stream()
                .map(signal -> new Signal(signal.name(), signal.share() * share))
                .toList();
    }
}
