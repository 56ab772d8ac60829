package io.wonce.domain.reading;

import java.util.Optional;
import java.util.Set;

/**
 * What makes it likely that a message is about an order at all.
 *
 * @param name how likely a customer is named, from 0 to 1
 * @param money how plainly an amount is written, from 0 to 1
 * @param references how many numbers of orders and the like are written
 * @param best where the likeliest name stands; empty where none is likely
 * @param isAskedThroughout whether the message consists of nothing but questions
 */
record Support(double name, double money, int references, Optional<Name> best, boolean isAskedThroughout) {
    /** Topics whose single words serve as names. */
    private static final Set<String> NAMES = Set.of("target", "congrats", "social", "process");

    /** Whether the words are the customer's name ("Target signed", "Champions Club"). */
    boolean isNamedBy(Hit hit) {
        return best.filter(n -> n.from() <= hit.from() && hit.to() <= n.to())
                .filter(n -> n.length() > hit.to() - hit.from()
                        || NAMES.contains(hit.entry().topic()))
                .isPresent();
    }

    /** Whether it names a customer and an amount. */
    boolean isOrder() {
        return name >= 0.5 && money >= 0.5;
    }

    /** Whether the likeliest name stands in this sentence. */
    boolean isNamedIn(Sentence sentence) {
        return best.filter(name -> sentence.holds(name.from())).isPresent();
    }

    double weight() {
        return 1.0 * name + 1.0 * money + (references > 0 ? 0.5 : 0);
    }
}
