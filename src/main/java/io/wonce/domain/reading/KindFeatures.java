package io.wonce.domain.reading;

import java.util.Arrays;
import java.util.List;

/**
 * The features by which the kind and the milestone of a message are told: its words one by one and in rows, the same by the class of each word,
 * what they are about, pieces of words, the lexicon's phrases, and the shape of the whole. What is quoted counts apart, and so does what is asked.
 */
final class KindFeatures {
    private static final int WORD = "word".hashCode();
    private static final int PAIR = "pair".hashCode();
    private static final int TRIPLE = "triple".hashCode();
    private static final int SKIP = "skip".hashCode();
    private static final int CLASS = "class".hashCode();
    private static final int CLASSES = "classes".hashCode();
    private static final int CLASSES_APART = "classes apart".hashCode();
    private static final int OPENING = "opening".hashCode();
    private static final int CLOSING = "closing".hashCode();
    private static final int PHRASE = "phrase".hashCode();
    private static final int SHAPE = "shape".hashCode();

    private static final int SAID = 0;
    private static final int ASKED = 1;
    private static final int QUOTED = 2;
    private static final int EDGE = "<edge>".hashCode();

    private static final int FEATURES_PER_SYMBOL = 24;
    private static final int SHAPES = 32;

    private final Surroundings around;
    private final Parsed message;
    private final Clauses clauses;
    private final Scope scope;
    private final Symbols symbols;
    private final int first;
    private final int last;
    private final List<Hit> hits;
    private final Features features;

    KindFeatures(Surroundings around, Symbols symbols, Clauses clauses, Scope scope) {
        this.around = around;
        this.clauses = clauses;
        this.message = around.message();
        this.scope = scope;
        this.symbols = symbols;
        this.first = symbols.first(scope.from());
        this.last = symbols.first(scope.to());
        this.hits = scope.slice(around.hits(), Hit::from);
        this.features = new Features(FEATURES_PER_SYMBOL * (last - first) + SHAPES);
    }

    Features find() {
        for (int i = first; i < last; i++) {
            rows(i);
        }
        if (last > first) {
            int before = last - 2 >= first ? symbols.at(last - 2) : EDGE;
            row(CLOSING, SAID, Features.with(before, symbols.at(last - 1)), last - 1, last - 1);
        }
        concepts();
        new ClauseFeatures(around, symbols, clauses, features).add(first, last, this::voice);
        phrases();
        shape();
        return features;
    }

    private void rows(int i) {
        int from = symbols.from(i);
        int voice = voice(from);
        int next = i + 1 < last ? symbols.at(i + 1) : EDGE;
        int after = i + 2 < last ? symbols.at(i + 2) : EDGE;
        int here = symbols.at(i);
        int pair = Features.with(here, next);
        int plain = voice == QUOTED ? QUOTED : SAID;
        row(WORD, plain, here, i, i);
        if (voice == ASKED) {
            row(WORD, ASKED, here, i, i);
        }
        row(PAIR, plain, pair, i, i + 1);
        row(TRIPLE, plain, Features.with(pair, after), i, i + 2);
        row(SKIP, plain, Features.with(here, after), i, i + 2);
        if (from == message.sentenceAt(from).from()) {
            row(OPENING, plain, pair, i, i + 1);
        }
        classes(i, plain);
        if (here != Symbols.NAME
                && symbols.to(i) == from + 1
                && message.token(from).isWord()) {
            WordPieces.add(message.token(from).key(), plain, from, features);
        }
    }

    private void classes(int i, int voice) {
        int here = symbols.classAt(i);
        int next = i + 1 < last ? symbols.classAt(i + 1) : EDGE;
        int after = i + 2 < last ? symbols.classAt(i + 2) : EDGE;
        int third = i + 3 < last ? symbols.classAt(i + 3) : EDGE;
        int pair = Features.with(here, next);
        row(CLASS, voice, here, i, i);
        row(CLASSES, voice, pair, i, i + 1);
        row(CLASSES, voice, Features.with(pair, after), i, i + 2);
        row(CLASSES, voice, Features.with(Features.with(here, EDGE), after), i, i + 2);
        row(CLASSES_APART, voice, Features.with(here, third), i, i + 3);
    }

    /** A feature that the symbols from one to another show. */
    private void row(int template, int voice, int value, int i, int to) {
        add(template, voice, value, symbols.from(i), symbols.to(Math.min(last - 1, to)));
    }

    private int voice(int at) {
        Sentence sentence = message.sentenceAt(at);
        return scope.isMuted(sentence) ? QUOTED : sentence.isAsked() ? ASKED : SAID;
    }

    private void concepts() {
        ConceptFeatures concepts = new ConceptFeatures(message, last - first, features);
        for (int i = first; i < last; i++) {
            concepts.see(symbols.at(i), symbols.from(i), voice(symbols.from(i)));
        }
        concepts.add();
    }

    private void phrases() {
        for (Hit hit : hits) {
            int phrase = Features.with(hit.sense().hash(), hit.entry().topic());
            int voice = voice(hit.from());
            add(PHRASE, voice, phrase, hit.from(), hit.to());
            add(PHRASE, voice, Features.with(phrase, (int) Math.round(hit.weight() * 2)), hit.from(), hit.to());
        }
    }

    private void shape() {
        int names = 0;
        int amounts = 0;
        int references = 0;
        int words = 0;
        int lines = 1;
        for (int i = first; i < last; i++) {
            names += symbols.at(i) == Symbols.NAME ? 1 : 0;
            amounts += symbols.at(i) == Symbols.AMOUNT ? 1 : 0;
            references += symbols.at(i) == Symbols.REFERENCE ? 1 : 0;
            lines += symbols.at(i) == Symbols.BREAK ? 1 : 0;
            words += message.token(symbols.from(i)).isSpoken() ? 1 : 0;
        }
        shape("always", 0);
        shape("names", Math.min(3, names));
        shape("amounts", Math.min(3, amounts));
        shape("references", Math.min(2, references));
        int facts = Math.min(1, names) + 2 * Math.min(1, amounts) + 4 * Math.min(1, references);
        shape("facts", facts);
        shape("told", Features.with(facts, told()));
        shape("length", Integer.SIZE - Integer.numberOfLeadingZeros(words));
        shape("lines", Math.min(4, lines));
        voices();
    }

    /** What the lexicon knows to be said: claims, expectations, losses, cheers, other topics, as bits. */
    private int told() {
        int told = 0;
        for (Hit hit : hits) {
            told |= hit.sense().isClaim() ? 1 : 0;
            told |= hit.is(Sense.EXPECTED) || hit.is(Sense.PENDING) ? 2 : 0;
            told |= hit.is(Sense.LOST) ? 4 : 0;
            told |= hit.is(Sense.CHEER) ? 8 : 0;
            told |= hit.is(Sense.NONE) || hit.is(Sense.NOT) ? 16 : 0;
        }
        return told;
    }

    private void voices() {
        boolean[] heard = new boolean[QUOTED + 1];
        for (Sentence sentence : scope.sentences(message)) {
            heard[voice(sentence.from())] = true;
        }
        shape("voices", Arrays.hashCode(heard));
    }

    private void shape(String what, int value) {
        add(SHAPE, SAID, Features.with(what.hashCode(), value), Features.NOWHERE, Features.NOWHERE);
    }

    private void add(int template, int voice, int value, int from, int to) {
        features.addOnce(Features.with(Features.with(template, value), voice), from, to);
    }
}
