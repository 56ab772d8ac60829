package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Ranks the amounts and the other numbers of a part of a message, of which one may be what the order is worth, and the chance that none is. */
final class AmountRanking {
    /** Nobody lists more prices of one order; each is compared with all others. */
    private static final int MOST = 24;

    private final List<Written> candidates;
    private final Optional<Span> name;
    private final AmountFeatures features;

    /**
     * Of the numbers that are no amounts by themselves, those in the customer's name are left out.
     *
     * @param name the customer's
     */
    AmountRanking(Surroundings around, Scope scope, Optional<Span> name) {
        this.name = name;
        List<Written> amounts = scope.slice(around.amounts(), Written::from);
        this.candidates = new ArrayList<>(amounts.subList(0, Math.min(MOST, amounts.size())));
        for (Written number : new LooseNumbers(around).in(scope)) {
            if (!isInName(number)) {
                candidates.add(number);
            }
        }
        candidates.sort(Comparator.comparingInt(Written::from));
        this.features = new AmountFeatures(around, scope, candidates);
    }

    /** The likeliest; empty where it is likelier that none is the order's value. */
    Optional<Written> best(ToDoubleFunction<Features> model) {
        Optional<Written> best = Optional.empty();
        double most = candidates.isEmpty() ? 0 : model.applyAsDouble(features.none());
        boolean other = candidates.stream().anyMatch(one -> Surroundings.isPlain(one) && !isInName(one));
        for (int i = 0; i < candidates.size(); i++) {
            double weight = model.applyAsDouble(features.of(i));
            if (weight > most && !(other && isInName(candidates.get(i)))) {
                most = weight;
                best = Optional.of(candidates.get(i));
            }
        }
        return best;
    }

    /** "3M" is a customer, where another amount is written. */
    private boolean isInName(Written number) {
        return name.filter(span -> number.from() < span.to() && number.to() > span.from())
                .isPresent();
    }

    /** All amounts and numbers, in their order. */
    List<Written> candidates() {
        return candidates;
    }

    /** What they are ranked by. */
    AmountFeatures features() {
        return features;
    }
}
