package io.wonce.domain.reading;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.reading.ReferenceScanner.Numbered;
import java.util.Optional;

/** Judges what a message, or a part of it, does with an order. */
final class Opinions {
    /** Below it a win is more likely a false alarm, for most of what is said in a chat is about no order. */
    private static final double LEAST_SURE_WIN = 0.65;
    /** The same where neither a known claim nor an amount nor a number is written. */
    private static final double LEAST_SURE_HINT = 0.8;

    private final Surroundings around;
    private final Symbols symbols;
    private final ReadingModel model;

    Opinions(Surroundings around, ReadingModel model) {
        this.around = around;
        this.symbols = Symbols.of(around, Capitals.mark(around));
        this.model = model;
    }

    Opinion of(Scope scope) {
        Features features = features(scope);
        double[] chances = Softmax.of(model.kinds().weigh(features), features);
        int best = Softmax.best(chances);
        boolean unsure = ReadingModel.KINDS.get(best) == Kind.WIN && chances[best] < leastSure(scope);
        int outcome = unsure ? ReadingModel.KINDS.indexOf(Kind.NONE) : best;
        Kind kind = ReadingModel.KINDS.get(outcome);
        return new Opinion(kind, chances[outcome], kind == Kind.WIN ? milestone(features) : Optional.empty(), features);
    }

    /** A win, whatever the words say. */
    Opinion won(Scope scope) {
        Features features = features(scope);
        return new Opinion(Kind.WIN, 1, milestone(features), features);
    }

    /** What a part says by itself, or the opinion of the whole where it says nothing. */
    Opinion ofPart(Scope part, Opinion whole) {
        if (!hasOwnWords(part)) {
            return whole;
        }
        Opinion own = of(part);
        boolean silent = own.kind() == Kind.WIN && own.milestone().isEmpty() && whole.kind() == Kind.WIN;
        return own.kind() == Kind.NONE || silent ? whole : own;
    }

    /** The features of the kind and the milestone. */
    Features features(Scope scope) {
        return new KindFeatures(around, symbols, scope).find();
    }

    private boolean hasOwnWords(Scope part) {
        return part.slice(around.hits(), Hit::from).stream()
                .anyMatch(hit ->
                        hit.sense().isClaim() || hit.is(Sense.LOST) || hit.is(Sense.EXPECTED) || hit.is(Sense.PENDING));
    }

    private double leastSure(Scope scope) {
        boolean told = scope.slice(around.hits(), Hit::from).stream()
                        .anyMatch(hit -> hit.sense().isClaim())
                || scope.slice(around.amounts(), Written::from).stream().anyMatch(Surroundings::isPlain)
                || !scope.slice(around.references(), Numbered::from).isEmpty();
        return told ? LEAST_SURE_WIN : LEAST_SURE_HINT;
    }

    private Optional<Milestone> milestone(Features features) {
        int best = Softmax.best(model.milestones().weigh(features));
        return best == 0 ? Optional.empty() : Optional.of(ReadingModel.MILESTONES.get(best - 1));
    }
}
