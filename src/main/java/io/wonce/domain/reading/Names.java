package io.wonce.domain.reading;

import java.util.function.ToDoubleFunction;

/** Looks for customers in the parts of one message; what its tokens look like is worked out once for all parts. */
final class Names {
    private final Surroundings around;
    private final Forms forms;
    private final Nearness near;
    private final Clauses clauses;
    private final Runs runs;

    Names(Surroundings around) {
        this.around = around;
        this.forms = new Forms(around);
        this.near = new Nearness(around);
        this.clauses = new Clauses(around);
        this.runs = new Runs(around);
    }

    /** The rows of tokens in a part that may be the customer's name. */
    CustomerRanking in(Scope scope, ToDoubleFunction<Features> weights) {
        return new CustomerRanking(new SpanFeatures(around, scope, forms, near, clauses, runs), scope, weights);
    }
}
