package io.wonce.domain.reading;

/** Features of what a message is about, word by word: its concepts, names and amounts alone, in rows that pass over all other words. */
final class ConceptFeatures {
    private static final int CONCEPT = "concept".hashCode();
    private static final int PAIR = "concept pair".hashCode();
    private static final int TRIPLE = "concept triple".hashCode();
    private static final int APART = "concepts apart".hashCode();
    private static final int EDGE = "<edge>".hashCode();
    private static final int REACH = 4;

    private final Parsed message;
    private final Features features;
    private final int[] row;
    private final int[] places;
    private final int[] voices;
    private int size;

    ConceptFeatures(Parsed message, int most, Features features) {
        this.message = message;
        this.features = features;
        this.row = new int[most];
        this.places = new int[most];
        this.voices = new int[most];
    }

    /** Lengthens the row by what stands at a token; what is about nothing is passed over, as is the same again. */
    void see(int symbol, int at, int voice) {
        int what = isFact(symbol) ? symbol : message.concept(at);
        boolean again = size > 0 && row[size - 1] == what && isNear(size - 1, at);
        if (what != Concepts.NONE && !again) {
            row[size] = what;
            places[size] = at;
            voices[size] = voice;
            size++;
        }
    }

    private static boolean isFact(int symbol) {
        return symbol == Symbols.NAME
                || symbol == Symbols.AMOUNT
                || symbol == Symbols.BARE_AMOUNT
                || symbol == Symbols.REFERENCE;
    }

    private boolean isNear(int i, int at) {
        return message.sentenceAt(places[i]).number() == message.sentenceAt(at).number();
    }

    /** Adds the features of the row. */
    void add() {
        for (int i = 0; i < size; i++) {
            int next = with(i, i + 1);
            add(CONCEPT, row[i], i, i);
            add(PAIR, Features.with(row[i], next), i, i + 1);
            add(TRIPLE, Features.with(Features.with(row[i], next), with(i, i + 2)), i, i + 2);
            if (i == 0 || !isNear(i - 1, places[i])) {
                add(PAIR, Features.with(EDGE, row[i]), i, i);
            }
            for (int j = i + 2; j < size && j <= i + REACH && isNear(i, places[j]); j++) {
                add(APART, Features.with(row[i], row[j]), i, j);
            }
        }
    }

    private int with(int i, int other) {
        return other < size && isNear(i, places[other]) ? row[other] : EDGE;
    }

    private void add(int template, int value, int first, int last) {
        int to = last < size ? places[last] + 1 : places[first] + 1;
        features.addOnce(Features.with(Features.with(template, value), voices[first]), places[first], to);
    }
}
