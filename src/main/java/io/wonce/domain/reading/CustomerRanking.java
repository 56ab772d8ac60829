package io.wonce.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Ranks the rows of tokens that may be the customer's name, and the chance that none is named. A row weighs what stands before it, after it and in
 * each of its places, so that all rows together cost little more than the tokens.
 */
final class CustomerRanking {
    private final SpanFeatures features;
    private final Scope scope;
    private final ToDoubleFunction<Features> model;
    private final List<Span> spans = new ArrayList<>();

    CustomerRanking(SpanFeatures features, Scope scope, ToDoubleFunction<Features> model) {
        this.features = features;
        this.scope = scope;
        this.model = model;
        for (int from = scope.from(); from < scope.to(); from++) {
            if (features.mayOpen(from)) {
                collect(from, features.limit(from));
            }
        }
    }

    private void collect(int from, int limit) {
        for (int to = from + 1; to <= limit && features.mayHold(to - 1); to++) {
            if (features.mayClose(to - 1)) {
                spans.add(new Span(from, to));
            }
        }
    }

    /** The likeliest name, which no sum of money is and no number of things; empty where it is likelier that none is named. */
    Optional<Span> best() {
        double[] weights = weights();
        for (int i = 0; i < spans.size(); i++) {
            if (features.isMoney(spans.get(i)) || features.counts(spans.get(i))) {
                weights[i] = Double.NEGATIVE_INFINITY;
            }
        }
        int best = Softmax.best(weights);
        return best == spans.size() ? Optional.empty() : Optional.of(spans.get(best));
    }

    /** All rows that may be the name. */
    List<Span> spans() {
        return spans;
    }

    /** In the order of {@link #spans}, and that of no name after them. */
    double[] weights() {
        int size = scope.to() - scope.from();
        double[] before = new double[size];
        double[] after = new double[size + 1];
        double[] inside = new double[size];
        boolean[][] done = new boolean[3][size + 1];
        double[] weights = new double[spans.size() + 1];
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            int from = span.from() - scope.from();
            int to = span.to() - scope.from();
            if (!done[0][from]) {
                before[from] = model.applyAsDouble(features.before(span.from()));
                done[0][from] = true;
            }
            if (!done[1][to]) {
                after[to] = model.applyAsDouble(features.after(span.to()));
                done[1][to] = true;
            }
            double weight = before[from] + after[to] + model.applyAsDouble(features.whole(span));
            for (int at = from; at < to; at++) {
                if (!done[2][at]) {
                    inside[at] = model.applyAsDouble(features.inside(scope.from() + at));
                    done[2][at] = true;
                }
                weight += inside[at];
            }
            weights[i] = weight;
        }
        weights[spans.size()] = model.applyAsDouble(features.none());
        return weights;
    }

    /** What the weights are made of. */
    SpanFeatures features() {
        return features;
    }
}
