package io.wonce.domain.reading;

import java.util.List;

/** Features of what stands around each number of a message: words near it, what they mean, the label of its line, the claims of its sentence. */
final class AmountContext {
    private static final int BEFORE = "before amount".hashCode();
    private static final int AFTER = "after amount".hashCode();
    private static final int NEAR = "near amount".hashCode();
    private static final int LABEL = "label of amount".hashCode();
    private static final int SENTENCE = "sentence of amount".hashCode();

    private static final int SYMBOL = 1;
    private static final int LOOKS = 2;
    private static final int PAIR = 3;
    private static final int SKIP = 4;
    private static final int TRIPLE = 5;
    private static final int SENSE = 6;
    private static final int FAR_SENSE = 7;
    private static final int WORD = 8;
    private static final int EDGE = 9;
    private static final int TYPE = 10;

    private static final int REACH = 5;
    private static final int LABEL_REACH = 4;
    private static final int FAR = 6;
    private static final int FARTHEST = 30;
    private static final int MANY = 3;
    private static final Sense[] SENSES = Sense.values();

    private final Surroundings around;
    private final Parsed message;
    private final Scope scope;
    private final List<Written> candidates;
    private final Features features;

    AmountContext(Surroundings around, Scope scope, List<Written> candidates, Features features) {
        this.around = around;
        this.message = around.message();
        this.scope = scope;
        this.candidates = candidates;
        this.features = features;
    }

    /** Adds those of one candidate, which looks like {@code look}. */
    void add(int i, int look) {
        Written one = candidates.get(i);
        side(BEFORE, one.from() - 1, -1, look);
        side(AFTER, one.to(), 1, look);
        add(NEAR, PAIR, Features.with(symbol(one.from() - 1), symbol(one.to())));
        add(NEAR, LOOKS, Features.with(look, Features.with(symbol(one.from() - 1), symbol(one.to()))));
        label(one, look);
        sentence(one, look);
    }

    private void side(int side, int at, int step, int look) {
        int first = symbol(at);
        int second = symbol(at + step);
        int third = symbol(at + 2 * step);
        add(side, SYMBOL, first);
        add(side, LOOKS, Features.with(first, look));
        add(side, PAIR, Features.with(first, second));
        add(side, SKIP, second);
        add(side, TRIPLE, Features.with(Features.with(first, second), third));
        add(side, TYPE, Features.with(type(at), look));
        add(side, TYPE, Features.with(Features.with(type(at), type(at + step)), look));
        meanings(side, SENSE, at, look);
        meanings(side, FAR_SENSE, at + step, look);
        bag(side, at, step, look);
    }

    /** What a token looks like: "440 trolleys" counts them, whatever they are. */
    private int type(int at) {
        if (!scope.holds(at) || around.code().get(at)) {
            return 0;
        }
        Token token = message.token(at);
        int kind = token.type().name().hashCode();
        int word = token.isWord() ? (token.isCapitalised() ? 1 : 0) + (message.isKnown(at) ? 2 : 0) : 0;
        return Features.with(kind, word + (token.glued() ? 4 : 0));
    }

    /** The words on one side, up to the next number or the end of the line. */
    private void bag(int side, int at, int step, int look) {
        int place = at;
        int steps = 0;
        while (steps < REACH && scope.holds(place) && !isStop(place)) {
            add(side, WORD, symbol(place));
            meanings(side, EDGE, place, look);
            place += step;
            steps++;
        }
        int stop = scope.holds(place) && steps < REACH ? symbol(place) : Symbols.BREAK;
        add(side, EDGE, Features.with(stop, Math.min(2, steps)));
    }

    private boolean isStop(int at) {
        Token token = message.token(at);
        return token.type() == Token.Type.BREAK
                || token.isNumber()
                || around.money().get(at)
                || around.code().get(at);
    }

    private void meanings(int side, int part, int at, int look) {
        if (!scope.holds(at)) {
            return;
        }
        if (message.concept(at) != Concepts.NONE) {
            add(side, part, message.concept(at));
        }
        for (long left = message.meanings(at); left != 0; left &= left - 1) {
            Sense sense = SENSES[Long.numberOfTrailingZeros(left)];
            boolean titled = sense == Sense.KEY || sense == Sense.LABEL;
            int meaning = titled ? Features.with(sense.hash(), message.topic(at, sense)) : sense.hash();
            add(side, part, meaning);
            add(side, part, Features.with(meaning, look));
        }
    }

    /** "Amount: 5,000": the words before the first colon of its line. */
    private void label(Written one, int look) {
        int start = one.from();
        int colon = -1;
        while (start > scope.from() && message.token(start - 1).type() != Token.Type.BREAK && !isBar(start - 1)) {
            start--;
            colon = message.token(start).is(":") ? start : colon;
        }
        add(LABEL, EDGE, Features.with(look, start == one.from() ? 1 : 0));
        for (int at = start; at < colon && at < start + LABEL_REACH; at++) {
            add(LABEL, WORD, symbol(at));
            meanings(LABEL, SENSE, at, look);
        }
    }

    private boolean isBar(int at) {
        return message.token(at).is("|") || message.token(at).is("•");
    }

    private void sentence(Written one, int look) {
        Sentence sentence = message.sentenceAt(one.from());
        int voice = scope.isMuted(sentence) ? 2 : sentence.isAsked() ? 1 : 0;
        add(SENTENCE, EDGE, voice);
        add(SENTENCE, LOOKS, Features.with(look, Math.min(MANY, sentence.number())));
        for (Hit hit : sentence.slice(around.hits(), Hit::from)) {
            boolean before = hit.from() < one.from();
            int gap = before ? Math.max(0, one.from() - hit.to()) : hit.from() - one.to();
            if (gap > FARTHEST) {
                continue;
            }
            int said = Features.with(hit.sense().hash(), before ? 0 : 1);
            add(SENTENCE, SENSE, said);
            add(SENTENCE, FAR_SENSE, Features.with(said, Math.min(FAR, gap)));
        }
    }

    /** Outside the scope it is as beyond the edge of the message. */
    private int symbol(int at) {
        if (!scope.holds(at)) {
            return Symbols.BREAK;
        }
        if (around.code().get(at)) {
            return Symbols.REFERENCE;
        }
        Token token = message.token(at);
        int symbol = around.money().get(at) ? Symbols.amount(around, at) : Symbols.symbol(token);
        return token.glued() && !token.isWord() ? Features.with(symbol, 1) : symbol;
    }

    private void add(int template, int part, int value) {
        features.add(Features.with(Features.with(template, part), value));
    }
}
