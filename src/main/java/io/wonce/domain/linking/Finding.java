package io.wonce.domain.linking;

import java.util.List;

/**
 * A reason as people are told it, and as it is weighed.
 *
 * @param evidence what the platforms put into words
 * @param signals what is added up
 */
record Finding(Evidence evidence, List<Signal> signals) {
    Finding {
        signals = List.copyOf(signals);
    }

    Finding(Evidence evidence, String signal) {
        this(evidence, List.of(Signal.of(signal)));
    }

    static List<Finding> only(Evidence evidence, String signal) {
        return List.of(new Finding(evidence, signal));
    }
}
