package io.wonce.domain.reading;

import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Reference;
import io.wonce.domain.reading.ReferenceScanner.Numbered;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Judges one message: its kind, then the order or orders that it names. */
final class Judgement {
    private static final double PLAIN_MONEY = 0.7;
    /** Below it a win is more likely a false alarm, for most of what is said in a chat is about no order. */
    private static final double LEAST_SURE_WIN = 0.65;
    /** The same where neither a known claim nor an amount nor a number is written. */
    private static final double LEAST_SURE_HINT = 0.8;

    private final Parsed message;
    private final List<Written> amounts;
    private final List<Numbered> references;
    private final ReadingModel model;
    private final Surroundings around;
    private final Symbols symbols;
    private final Scope whole;

    Judgement(Parsed message, List<Written> written, List<Numbered> references, ReadingModel model) {
        this.message = message;
        this.references = references;
        this.amounts = written.stream()
                .filter(w -> references.stream().noneMatch(r -> w.from() < r.to() && r.from() < w.to()))
                .toList();
        this.model = model;
        Hits hits = new Hits(message, Longest.of(message.hits(), message.size()));
        BitSet money = new BitSet();
        BitSet bare = new BitSet();
        amounts.forEach(amount -> {
            money.set(amount.from(), amount.to());
            bare.set(amount.from(), amount.to(), amount.certainty() < PLAIN_MONEY);
        });
        BitSet code = new BitSet();
        references.forEach(reference -> code.set(reference.from(), reference.to()));
        this.around = new Surroundings(message, hits, money, bare, code);
        this.symbols = Symbols.of(around, Capitals.mark(around));
        this.whole = new Scope(0, message.size(), new Quotes(message, hits.all()).speakForAuthor());
    }

    Reading reading() {
        Opinion opinion = opinion(whole);
        if (opinion.kind() == Kind.NONE) {
            return new Reading(opinion.probability(), List.of(), opinion.clues());
        }
        List<Statement> statements = new ArrayList<>();
        List<Scope> parts = new Orders(message, amounts, whole, this::names).parts();
        for (Scope part : parts) {
            statements.add(statement(parts.size() == 1 ? opinion : partial(part, opinion), part));
        }
        return new Reading(opinion.probability(), statements, opinion.clues());
    }

    /** What the message says of one order, where somebody who knows says that it was won. */
    Reading won() {
        Opinion told = new Opinion(Kind.WIN, 1, milestone(features(whole)), List.of());
        return new Reading(told.probability(), List.of(statement(told, whole)), told.clues());
    }

    /** What a part says by itself, or as a member of the whole where it says nothing. */
    private Opinion partial(Scope part, Opinion all) {
        Opinion own = opinion(part);
        boolean speaks = own.kind() != Kind.NONE && hasOwnWords(part);
        boolean silent = own.kind() == Kind.WIN && own.milestone().isEmpty() && all.kind() == Kind.WIN;
        return !speaks || silent ? new Opinion(all.kind(), all.probability(), all.milestone(), all.clues()) : own;
    }

    private boolean hasOwnWords(Scope part) {
        return around.hits().all().stream()
                .anyMatch(hit -> part.holds(hit.from())
                        && (hit.sense().isClaim()
                                || hit.is(Sense.LOST)
                                || hit.is(Sense.EXPECTED)
                                || hit.is(Sense.PENDING)));
    }

    private Opinion opinion(Scope scope) {
        Features features = features(scope);
        double[] chances = Softmax.of(model.kinds().weigh(features), features);
        int best = Softmax.best(chances);
        boolean unsure = ReadingModel.KINDS.get(best) == Kind.WIN && chances[best] < leastSure(scope);
        int outcome = unsure ? ReadingModel.KINDS.indexOf(Kind.NONE) : best;
        Kind kind = ReadingModel.KINDS.get(outcome);
        if (kind == Kind.NONE) {
            return new Opinion(kind, chances[outcome], Optional.empty(), List.of());
        }
        List<Clue> clues = new Explanation(message, around.hits()).of(features, model.kinds(), kind);
        return new Opinion(kind, chances[outcome], kind == Kind.WIN ? milestone(features) : Optional.empty(), clues);
    }

    private double leastSure(Scope scope) {
        boolean told = around.hits().all().stream().anyMatch(hit -> hit.sense().isClaim() && scope.holds(hit.from()))
                || amounts.stream().anyMatch(amount -> scope.holds(amount.from()) && amount.certainty() >= PLAIN_MONEY)
                || references.stream().anyMatch(reference -> scope.holds(reference.from()));
        return told ? LEAST_SURE_WIN : LEAST_SURE_HINT;
    }

    private Optional<Milestone> milestone(Features features) {
        int best = Softmax.best(model.milestones().weigh(features));
        return best == 0 ? Optional.empty() : Optional.of(ReadingModel.MILESTONES.get(best - 1));
    }

    private Statement statement(Opinion opinion, Scope part) {
        List<Written> inside =
                amounts.stream().filter(a -> part.holds(a.from())).toList();
        Optional<Written> value = new AmountChoice(message).pick(inside);
        List<Amount> others = inside.stream()
                .filter(a -> value.filter(a::equals).isEmpty())
                .map(Written::amount)
                .toList();
        List<Reference> numbers = references.stream()
                .filter(r -> part.holds(r.from()))
                .map(Numbered::reference)
                .distinct()
                .toList();
        return new Statement(
                opinion.kind(),
                names(part).best().map(this::written),
                value.map(Written::amount).map(amount -> amount.inCurrencyOf(others)),
                others,
                opinion.milestone(),
                numbers,
                HintFinder.find(message, part));
    }

    /** The features of the kind and the milestone. */
    Features features(Scope scope) {
        return new KindFeatures(around, symbols, scope).find();
    }

    /** The rows of tokens that may be the customer's name. */
    CustomerRanking names(Scope scope) {
        return names(scope, model.customers()::weight);
    }

    CustomerRanking names(Scope scope, ToDoubleFunction<Features> weights) {
        return new CustomerRanking(new SpanFeatures(around, scope), scope, weights);
    }

    Scope whole() {
        return whole;
    }

    /** The name that stands there, without a possessive ending. */
    String written(Span name) {
        String text = message.writtenBetween(name.from(), name.to());
        boolean possessive = text.endsWith("'s")
                && text.length() > 3
                && !message.token(name.to() - 1).glued();
        return possessive && name.to() - name.from() == 1 ? text.substring(0, text.length() - 2) : text;
    }
}
