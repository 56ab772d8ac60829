package io.wonce.domain.reading;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/**
 * A message as a row of symbols: words by their plain form; amounts, references, names, numbers and mentions by what they are. Beside each stands its
 * class: for a word of the lexicon what it means, for a word of grammar the word itself, else whether the language knows it.
 */
final class Symbols {
    static final int AMOUNT = "<amount>".hashCode();
    static final int BARE_AMOUNT = "<bare amount>".hashCode();
    static final int REFERENCE = "<reference>".hashCode();
    static final int NAME = "<name>".hashCode();
    static final int BREAK = "<break>".hashCode();

    private static final int NUMBER = "<number>".hashCode();
    private static final int PERCENTAGE = "<percentage>".hashCode();
    private static final int PERSON = "<person>".hashCode();
    private static final int CHANNEL = "<channel>".hashCode();
    private static final int LINK = "<link>".hashCode();
    private static final int COMMON = "<common>".hashCode();
    private static final int UNKNOWN = "<unknown>".hashCode();

    /** Senses that say nothing of what a word means by itself. */
    private static final Set<Sense> VAGUE =
            EnumSet.of(Sense.FUNCTION, Sense.COMMON, Sense.BEFORE, Sense.AWAY, Sense.WHERE);

    private static final Sense[] TELLING =
            EnumSet.complementOf(EnumSet.copyOf(VAGUE)).toArray(Sense[]::new);

    private final int[] symbols;
    private final int[] classes;
    private final int[] from;
    private final int[] to;
    private int size;

    private Symbols(int most) {
        this.symbols = new int[most];
        this.classes = new int[most];
        this.from = new int[most];
        this.to = new int[most];
    }

    static Symbols of(Surroundings around, BitSet names) {
        Parsed message = around.message();
        Symbols row = new Symbols(message.size());
        for (int at = 0; at < message.size(); ) {
            int end = at + 1;
            if (around.code().get(at)) {
                end = around.code().nextClearBit(at);
                row.add(REFERENCE, REFERENCE, at, end);
            } else if (around.money().get(at)) {
                end = around.money().nextClearBit(at);
                int amount = amount(around, at);
                row.add(amount, amount, at, end);
            } else if (names.get(at)) {
                end = names.nextClearBit(at);
                row.add(NAME, NAME, at, end);
            } else {
                int symbol = symbol(message.token(at));
                row.add(symbol, message.token(at).isWord() ? wordClass(message, at, symbol) : symbol, at, end);
            }
            at = end;
        }
        return row;
    }

    /** The symbol of the amount that a token is part of. */
    static int amount(Surroundings around, int at) {
        return around.bare().get(at) ? BARE_AMOUNT : AMOUNT;
    }

    /** The symbol of one token. */
    static int symbol(Token token) {
        return switch (token.type()) {
            case WORD, MARK, EMOJI -> token.key().hashCode();
            case NUMBER -> token.key().endsWith("%") ? PERCENTAGE : NUMBER;
            case PERSON -> PERSON;
            case CHANNEL -> CHANNEL;
            case LINK -> LINK;
            case BREAK -> BREAK;
        };
    }

    private static int wordClass(Parsed message, int at, int symbol) {
        for (Sense sense : TELLING) {
            if (message.means(at, sense)) {
                boolean fine = sense == Sense.NONE || sense == Sense.NOT || sense == Sense.LABEL;
                return Features.with(sense.hash(), fine ? message.topic(at, sense) : "");
            }
        }
        if (message.concept(at) != Concepts.NONE) {
            return message.concept(at);
        }
        if (!message.isKnown(at)) {
            return UNKNOWN;
        }
        return message.means(at, Sense.COMMON) && !message.means(at, Sense.FUNCTION) ? COMMON : symbol;
    }

    private void add(int symbol, int wordClass, int start, int end) {
        symbols[size] = symbol;
        classes[size] = wordClass;
        from[size] = start;
        to[size] = end;
        size++;
    }

    /** The position of the first symbol that begins at this token or after it. */
    int first(int at) {
        int found = Arrays.binarySearch(from, 0, size, at);
        return found < 0 ? -found - 1 : found;
    }

    int at(int i) {
        return symbols[i];
    }

    int classAt(int i) {
        return classes[i];
    }

    int from(int i) {
        return from[i];
    }

    int to(int i) {
        return to[i];
    }
}
