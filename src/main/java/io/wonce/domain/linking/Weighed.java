package io.wonce.domain.linking;

import java.util.List;

/**
 * A reason and how much it counts.
 *
 * @param logOdds in nats: positive for the same order, negative against; 3 is about 20 to 1
 */
record Weighed(Evidence evidence, double logOdds) {
    static List<Weighed> only(Evidence evidence, double logOdds) {
        return List.of(new Weighed(evidence, logOdds));
    }
}
