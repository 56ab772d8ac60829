package io.wonce.domain.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Picks the order's own value among the amounts of a message, or none of them where the likeliest is another number. */
final class AmountChoice {
    /** By how much one without VAT is preferred, whatever was learned. */
    private static final double GROSS = 4;

    private final AmountFeatures features;
    private final List<Written> amounts;
    private final ToDoubleFunction<Features> model;

    /** What is part of the customer's {@code name} is no amount unless it looks like one. */
    AmountChoice(Surroundings around, Scope scope, Optional<Span> name, ToDoubleFunction<Features> model) {
        Stream<Written> doubtful = scope.slice(around.doubtful(), Written::from).stream()
                .filter(one -> name.filter(span -> span.from() <= one.from() && span.to() > one.from())
                        .isEmpty());
        this.amounts = Stream.concat(scope.slice(around.amounts(), Written::from).stream(), doubtful)
                .sorted(Comparator.comparingInt(Written::from))
                .toList();
        this.features = new AmountFeatures(around, scope, amounts);
        this.model = model;
    }

    Optional<Written> pick() {
        double[] weights = weights();
        for (int i = 0; i < amounts.size(); i++) {
            weights[i] -= features.isGross(i) ? GROSS : 0;
        }
        int best = Softmax.best(weights);
        return best == amounts.size() ? Optional.empty() : Optional.of(amounts.get(best));
    }

    /** In the order of the amounts, and that of none after them. */
    double[] weights() {
        double[] weights = new double[amounts.size() + 1];
        for (int i = 0; i < amounts.size(); i++) {
            weights[i] = model.applyAsDouble(features.of(i));
        }
        weights[amounts.size()] = model.applyAsDouble(features.none());
        return weights;
    }

    List<Written> amounts() {
        return amounts;
    }

    /** What the weights are made of. */
    AmountFeatures features() {
        return features;
    }
}
