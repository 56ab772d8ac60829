package io.wonce.domain.reading;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * The features by which the customer's name is found among all rows of tokens: what stands before it, after it and in it.
 *
 * <p>Every method fills the same features anew, so that what one returns is good until the next call.
 */
final class SpanFeatures {
    private static final int LONGEST = 8;
    private static final String INNER_MARKS = "&-/+.'!";
    /** Words of grammar that a name begins with now and then, whatever the case. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "het", "een", "'t", "'s", "van", "the", "a", "der", "die", "das", "le", "la", "les", "l'", "el",
            "los", "las", "den", "il", "un", "une", "by", "in", "op", "on", "to", "no", "not", "all", "we", "you", "my",
            "our");

    /** What value added tax is called. */
    private static final Set<String> TAXES = Set.of("btw", "vat", "mwst", "ust", "tva", "iva");

    private static final int BEFORE = "before".hashCode();
    private static final int FIRST = "first".hashCode();
    private static final int AFTER = "after".hashCode();
    private static final int LAST = "last".hashCode();
    private static final int INSIDE = "inside".hashCode();
    private static final int WHOLE = "whole".hashCode();
    private static final int NOTHING = "nothing".hashCode();

    private static final int SYMBOL = 1;
    private static final int SYMBOLS = 2;
    private static final int SHAPE = 3;
    private static final int SHAPES = 4;
    private static final int SENSE = 5;
    private static final int FAR_SENSE = 6;
    private static final int CLAIM = 7;
    private static final int MONEY = 8;
    private static final int PLACE = 9;
    private static final int ENDING = 10;
    private static final int BEGINNING = 20;
    private static final int LENGTH = 21;
    private static final int FIT = 22;
    private static final int COUNT = 23;
    private static final int SIDES = 24;
    private static final int SIDE_SHAPES = 25;
    private static final int CLAUSE = 26;
    private static final int CLAUSES = 27;

    private static final int MOST_WORDS = 60;
    private static final int SHORTEST_ENDING = 3;
    private static final int LONGEST_ENDING = 5;
    private static final int BEGINNING_LENGTH = 4;
    private static final int BEYOND = 0;
    private static final Sense[] SENSES = Sense.values();

    private final Parsed message;
    private final Surroundings around;
    private final Scope scope;
    private final Forms forms;
    private final Nearness near;
    private final Clauses clauses;
    private final Runs runs;
    private final Features features = new Features(64);

    SpanFeatures(Surroundings around, Scope scope, Forms forms, Nearness near, Clauses clauses, Runs runs) {
        this.message = around.message();
        this.around = around;
        this.scope = scope;
        this.forms = forms;
        this.near = near;
        this.clauses = clauses;
        this.runs = runs;
    }

    /** How far a name that begins at a token may reach. */
    int limit(int from) {
        int limit = Math.min(message.sentenceAt(from).to(), Math.min(scope.to(), from + LONGEST));
        int to = from + 1;
        while (to < limit && message.token(to).line() == message.token(from).line()) {
            to++;
        }
        return to;
    }

    /** Whether a name may begin with this token. */
    boolean mayOpen(int at) {
        return mayClose(at)
                || (isSpoken(at) && PARTICLES.contains(message.token(at).key()));
    }

    /** Whether a name may end with this token: not with a word of grammar in small letters. */
    boolean mayClose(int at) {
        Token token = message.token(at);
        return isSpoken(at) && (token.isNumber() || token.isCapitalised() || !message.means(at, Sense.FUNCTION));
    }

    /** Whether the token may be part of a name. */
    boolean mayHold(int at) {
        Token token = message.token(at);
        return isSpoken(at) || (token.type() == Token.Type.MARK && INNER_MARKS.contains(token.text()));
    }

    /** Whether all of it is an amount with its currency, or what is said of its tax. */
    boolean isMoney(Span span) {
        return IntStream.range(span.from(), span.to())
                .allMatch(at -> around.priced().get(at)
                        || (isTax(at) && !message.token(at).isCapitalised()));
    }

    /** Whether a number of things stands behind the first word of it, as in "Acme 100 users", or begins there; "24 Hour Fitness" counts nothing. */
    boolean counts(Span span) {
        return IntStream.range(span.from() + 1, span.to())
                .anyMatch(at -> message.token(at).isNumber()
                        && message.means(at + 1, Sense.UNIT)
                        && !message.token(at + 1).isCapitalised());
    }

    private boolean isTax(int at) {
        return message.means(at, Sense.VATOUT)
                || message.means(at, Sense.VATIN)
                || TAXES.contains(message.token(at).key());
    }

    private boolean isSpoken(int at) {
        Token token = message.token(at);
        return (token.isWord() || token.isNumber()) && !around.code().get(at);
    }

    /** Of a name that begins with this token. */
    Features before(int from) {
        features.clear();
        int one = symbol(from - 1);
        int shape = Features.with(shape(from - 1), shape(from));
        add(BEFORE, SYMBOL, one);
        add(BEFORE, SYMBOLS, Features.with(one, symbol(from - 2)));
        add(BEFORE, SHAPE, shape);
        add(BEFORE, SHAPES, Features.with(shape, shape(from - 2)));
        senses(BEFORE, SENSE, from - 1);
        senses(BEFORE, FAR_SENSE, from - 2);
        add(FIRST, SYMBOL, symbol(from));
        add(FIRST, SHAPE, shape(from));
        claim(BEFORE, near.gapBefore(from), near.senseBefore(from));
        add(BEFORE, MONEY, near.toMoney(from - 1, -1));
        place(from);
        return features;
    }

    private void place(int from) {
        Sentence sentence = message.sentenceAt(from);
        int voice = scope.isMuted(sentence) ? 0 : sentence.isAsked() ? 1 : sentence.quoted() ? 2 : 3;
        add(BEFORE, PLACE, Features.with(0, Math.min(1, sentence.number())));
        add(BEFORE, PLACE, Features.with(1, voice));
        add(BEFORE, PLACE, Features.with(2, from == sentence.from() ? 1 : 0));
    }

    /** Of a name that ends before this token. */
    Features after(int to) {
        features.clear();
        int one = symbol(to);
        int shape = Features.with(shape(to), shape(to - 1));
        add(AFTER, SYMBOL, one);
        add(AFTER, SYMBOLS, Features.with(one, symbol(to + 1)));
        add(AFTER, SHAPE, shape);
        add(AFTER, SHAPES, Features.with(shape, shape(to + 1)));
        senses(AFTER, SENSE, to);
        senses(AFTER, FAR_SENSE, to + 1);
        add(LAST, SYMBOL, symbol(to - 1));
        add(LAST, SHAPE, shape(to - 1));
        pieces(LAST, message.token(to - 1).key());
        claim(AFTER, near.gapAfter(to), near.senseAfter(to));
        add(AFTER, MONEY, near.toMoney(to, 1));
        return features;
    }

    /** Of a name that holds this token. */
    Features inside(int at) {
        features.clear();
        add(INSIDE, SYMBOL, symbol(at));
        add(INSIDE, SHAPE, shape(at));
        senses(INSIDE, SENSE, at);
        if (message.token(at).isWord()) {
            pieces(INSIDE, message.token(at).key());
        }
        return features;
    }

    /** Of a name as a whole. */
    Features whole(Span span) {
        features.clear();
        int length = span.to() - span.from();
        int last = span.to() - 1;
        add(WHOLE, LENGTH, length);
        add(WHOLE, SHAPE, Features.with(Features.with(shape(span.from()), shape(last)), length));
        if (length > 1) {
            add(WHOLE, SYMBOLS, Features.with(symbol(span.from()), symbol(last)));
        }
        add(WHOLE, PLACE, isBetween(span, "\"", "\"") ? 0 : isBetween(span, "(", ")") ? 1 : 2);
        surroundings(span, length);
        return features;
    }

    /** What stands on both sides of it, which of the message's names it is, and what its clause and those beside it tell. */
    private void surroundings(Span span, int length) {
        int fit = runs.fit(span);
        add(WHOLE, FIT, fit);
        add(WHOLE, FIT, Features.with(fit, length));
        add(WHOLE, FIT, Features.with(Features.with(runs.number(span), runs.size()), fit));
        add(WHOLE, COUNT, Features.with(runs.count(span), fit));
        add(WHOLE, SIDES, Features.with(symbol(span.from() - 1), symbol(span.to())));
        add(WHOLE, SIDE_SHAPES, Features.with(Features.with(shape(span.from() - 1), shape(span.to())), fit));
        int told = clauses.told(span.from());
        int next = clauses.toldNext(span.to() - 1);
        int before = clauses.toldBefore(span.from());
        add(WHOLE, CLAUSE, told);
        add(WHOLE, CLAUSES, Features.with(Features.with(told, next), 1));
        add(WHOLE, CLAUSES, Features.with(Features.with(told, before), 2));
        add(WHOLE, CLAUSE, Features.with(Features.with(told, runs.number(span)), runs.size()));
    }

    private boolean isBetween(Span span, String opening, String closing) {
        return span.from() > scope.from()
                && span.to() < scope.to()
                && message.token(span.from() - 1).is(opening)
                && message.token(span.to()).is(closing);
    }

    /** Of there being no name at all. */
    Features none() {
        features.clear();
        int names = 0;
        int words = 0;
        for (int at = scope.from(); at < scope.to(); at++) {
            Token token = message.token(at);
            words += token.isSpoken() ? 1 : 0;
            names += token.isCapitalised() && !Ordinary.is(message, at) ? 1 : 0;
            if (token.isSpoken() && at < scope.from() + MOST_WORDS) {
                add(NOTHING, SYMBOL, symbol(at));
            }
        }
        add(NOTHING, SHAPE, Math.min(3, names));
        add(NOTHING, LENGTH, Integer.SIZE - Integer.numberOfLeadingZeros(words));
        return features;
    }

    /** Outside the scope it is as beyond the edge of the message. */
    private int symbol(int at) {
        return scope.holds(at) ? forms.symbol(at) : Symbols.BREAK;
    }

    private int shape(int at) {
        return scope.holds(at) ? forms.shape(at) : BEYOND;
    }

    private void claim(int side, int gap, int sense) {
        add(side, CLAIM, gap);
        if (gap < Nearness.FAR) {
            add(side, CLAIM, Features.with(sense, gap));
        }
    }

    private void senses(int template, int part, int at) {
        if (!scope.holds(at)) {
            return;
        }
        if (message.concept(at) != Concepts.NONE) {
            add(template, part, message.concept(at));
        }
        for (long left = message.meanings(at); left != 0; left &= left - 1) {
            Sense sense = SENSES[Long.numberOfTrailingZeros(left)];
            add(template, part, sense.hash());
            if (sense == Sense.KEY || sense == Sense.LABEL) {
                add(template, part, Features.with(sense.hash(), message.topic(at, sense)));
            }
        }
    }

    /** How a word ends and begins. */
    private void pieces(int template, String word) {
        int hash = 0;
        int power = 1;
        for (int length = 1; length <= LONGEST_ENDING && length <= word.length(); length++) {
            hash += word.charAt(word.length() - length) * power;
            power *= 31;
            if (length >= SHORTEST_ENDING) {
                add(template, ENDING + length, hash);
            }
        }
        if (word.length() >= BEGINNING_LENGTH) {
            int beginning = 0;
            for (int i = 0; i < BEGINNING_LENGTH; i++) {
                beginning = 31 * beginning + word.charAt(i);
            }
            add(template, BEGINNING, beginning);
        }
    }

    private void add(int template, int part, int value) {
        features.add(Features.with(Features.with(template, part), value));
    }
}
