package io.wonce.domain.reading;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.reading.ReferenceScanner.Numbered;
import java.util.List;
import java.util.Optional;

/** Judges what a message, or a part of it, does with an order. */
final class Opinions {
    /** Nobody is asked about what people said often enough to be no win. */
    private static final double TAUGHT_OTHERWISE = -1;

    /** By how much less often than others a message that names a customer tells of nothing: four times, as a logarithm; in made-up streams it is five. */
    static final double FAMILIARITY = StrictMath.log(4);

    /**
     * The same of one that answers others about an order, and names a milestone: nine times, by trial. Of forty half sentences that people write
     * there, in five languages, thirty-two are heard in place of nine; twenty times hears congratulations as well.
     */
    static final double AMONG_ORDERS = StrictMath.log(9);

    private static final int WIN = ReadingModel.KINDS.indexOf(Kind.WIN);
    private static final int NONE = ReadingModel.KINDS.indexOf(Kind.NONE);

    private final Surroundings around;
    private final Symbols symbols;
    private final Clauses clauses;
    private final ReadingModel model;
    private final Recognition recognition;
    private final Attention attention;
    private final boolean amongOrders;
    private final double shift;

    Opinions(Surroundings around, ReadingModel model, Habits habits, Recognition recognition) {
        this.around = around;
        this.symbols = Symbols.of(around, Capitals.mark(around));
        this.clauses = new Clauses(around);
        this.model = model;
        this.recognition = recognition;
        this.attention = habits.attention();
        this.amongOrders = habits.amongOrders();
        this.shift = habits.taught().isNothing() ? 0 : habits.taught().shift(lessonWords());
    }

    Opinion of(Scope scope) {
        Features features = features(scope);
        double[] chances = Softmax.of(model.kinds().weigh(features), features);
        Opinion alone = opinion(features, taught(chances), told(scope), Optional.empty());
        if (alone.kind() != Kind.NONE) {
            return alone;
        }
        return amongOrders(scope, features, chances)
                .or(() -> ofKnown(scope, features, chances))
                .orElse(alone);
    }

    /** Of a customer who is known, where nobody taught otherwise. */
    private Optional<Opinion> ofKnown(Scope scope, Features features, double... chances) {
        boolean isTaughtAgainst = shift < 0;
        return isTaughtAgainst
                ? Optional.empty()
                : recognition
                        .familiar(scope)
                        .map(name -> opinion(
                                features, taught(likelier(FAMILIARITY, chances)), Told.ORDER, Optional.of(name)));
    }

    /** In company of others about an order. What names no milestone there is praise, or talk about it: it is taken for no signature. */
    private Optional<Opinion> amongOrders(Scope scope, Features features, double... chances) {
        return amongOrders
                ? Optional.of(opinion(
                                features,
                                taught(likelier(AMONG_ORDERS, chances)),
                                Told.ORDER,
                                recognition.familiar(scope)))
                        .filter(opinion -> opinion.milestone().isPresent())
                : Optional.empty();
    }

    private Opinion opinion(Features features, double[] chances, Told told, Optional<Span> familiar) {
        int best = Softmax.best(chances);
        boolean unsure = best == WIN && !attention.isSure(probability(chances), told);
        int outcome = unsure ? NONE : best;
        Kind kind = ReadingModel.KINDS.get(outcome);
        Optional<Milestone> milestone = kind == Kind.WIN ? milestone(features) : Optional.empty();
        return new Opinion(kind, chances[outcome], chances[WIN], milestone, features, familiar);
    }

    private double[] taught(double... chances) {
        return shift == 0 ? chances : Odds.moved(chances, WIN, shift);
    }

    /** It is about what is known: a win is likelier than usual then; quotes and talks are not. */
    private static double[] likelier(double by, double... chances) {
        double[] moved = Odds.moved(chances, NONE, -by);
        return Softmax.best(moved) == WIN ? moved : chances;
    }

    /** How likely it is a win. */
    private double probability(double... chances) {
        return model.calibration().probability(Kind.WIN, chances[WIN]);
    }

    /** Whether a message that states nothing for certain may well tell of a win. */
    boolean isHunch(Opinion opinion, Scope scope) {
        boolean isTaughtOtherwise = shift < TAUGHT_OTHERWISE;
        Told told = opinion.familiar().isPresent() ? Told.ORDER : told(scope);
        return opinion.kind() == Kind.NONE && !isTaughtOtherwise && attention.isHunch(opinion.win(), told);
    }

    /** The logarithm of the odds that it is a win, whatever the organisation taught. */
    double untaughtOdds(Scope scope) {
        Features features = features(scope);
        return Odds.of(Softmax.of(model.kinds().weigh(features), features)[WIN]);
    }

    /** What can be learned from the message. */
    List<Integer> lessonWords() {
        return new LessonWords(around, symbols).find();
    }

    /** A win, whatever the words say. */
    Opinion won(Scope scope) {
        Features features = features(scope);
        return new Opinion(Kind.WIN, 1, 1, milestone(features), features, Optional.empty());
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
        return new KindFeatures(around, symbols, clauses, scope).find();
    }

    private boolean hasOwnWords(Scope part) {
        return part.slice(around.hits(), Hit::from).stream()
                .anyMatch(hit ->
                        hit.sense().isClaim() || hit.is(Sense.LOST) || hit.is(Sense.EXPECTED) || hit.is(Sense.PENDING));
    }

    private Told told(Scope scope) {
        boolean amount = scope.slice(around.amounts(), Written::from).stream().anyMatch(Surroundings::isPlain);
        if (amount || !scope.slice(around.references(), Numbered::from).isEmpty()) {
            return Told.ORDER;
        }
        boolean claim = scope.slice(around.hits(), Hit::from).stream()
                .anyMatch(hit -> hit.sense().isClaim());
        return claim ? Told.CLAIM : Told.NOTHING;
    }

    private Optional<Milestone> milestone(Features features) {
        int best = Softmax.best(model.milestones().weigh(features));
        return best == 0 ? Optional.empty() : Optional.of(ReadingModel.MILESTONES.get(best - 1));
    }
}
