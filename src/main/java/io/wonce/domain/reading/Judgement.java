package io.wonce.domain.reading;

import io.wonce.domain.reading.ReferenceScanner.Numbered;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Judges one message: its kind, then the order or orders that it names. */
final class Judgement {
    private final Surroundings around;
    private final ReadingModel model;
    private final Opinions opinions;
    private final Recognition recognition;
    private final Statements statements;
    private final Scope whole;

    Judgement(Parsed message, List<Written> written, List<Numbered> references, ReadingModel model, Habits habits) {
        this.around = Surroundings.of(message, written, references);
        this.model = model;
        this.recognition = new Recognition(around, habits.regulars());
        this.opinions = new Opinions(around, model, habits, recognition);
        this.statements = new Statements(around, recognition, model.amounts()::weight);
        this.whole = new Scope(0, message.size(), new Quotes(message, around.hits()).speakForAuthor());
    }

    Reading reading() {
        Opinion opinion = opinions.of(whole);
        if (opinion.kind() == Kind.NONE) {
            boolean hunch = opinions.isHunch(opinion, whole);
            return new Reading(opinion.probability(), opinion.win(), List.of(), List.of(), hunch);
        }
        Names names = new Names(around);
        List<Part> parts = new Orders(around, whole, scope -> customer(names, scope)).parts();
        List<Opinion> judged = parts.size() == 1
                ? List.of(opinion)
                : parts.stream()
                        .map(part -> opinions.ofPart(part.scope(), opinion))
                        .toList();
        List<Statement> said = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            said.add(statements.of(parts.get(i), judged.get(i)));
        }
        Opinion first = judged.get(0);
        return new Reading(
                first.probability(), first.win(), said, new Explanation(around, model.kinds()).of(first), false);
    }

    /** What the message says of one order, where somebody who knows says that it was won. */
    Reading won() {
        Opinion told = opinions.won(whole);
        Names names = new Names(around);
        Part all = new Part(whole, customer(names, whole));
        return new Reading(told.probability(), List.of(statements.of(all, told)), List.of());
    }

    /** What a person teaches who says whether it tells of a win. */
    Lesson lesson(boolean win) {
        return new Lesson(win, opinions.untaughtOdds(whole), opinions.lessonWords());
    }

    private Optional<Span> customer(Names names, Scope scope) {
        return recognition.name(
                scope, names.in(scope, model.customers()::weight).best());
    }

    /** The features of the kind and the milestone of the whole message. */
    Features features() {
        return opinions.features(whole);
    }

    /** The rows of tokens in the whole message that may be the customer's name. */
    CustomerRanking names(ToDoubleFunction<Features> weights) {
        return new Names(around).in(whole, weights);
    }

    /** The numbers of the whole message that may be what its order is worth. */
    AmountRanking amounts() {
        return new AmountRanking(around, whole, Optional.empty());
    }

    /** The name that stands there, as it is read. */
    String written(Span name) {
        return statements.written(name);
    }
}
