package io.wonce.domain.reading;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The rows of capitals of a message, which one of them is the how manieth, and which words are written more than once. */
final class Runs {
    /** How a row of tokens lies to a row of capitals. */
    private static final int SAME = 1;

    private static final int HEAD = 2;
    private static final int TAIL = 3;
    private static final int MIDDLE = 4;
    private static final int BEYOND = 5;
    private static final int MOST = 3;

    private final Parsed message;
    private final BitSet names;
    private final int[] numbers;
    /** How often the word at each place is written. */
    private final int[] counts;

    private int size;

    Runs(Surroundings around) {
        this.message = around.message();
        this.names = Capitals.mark(around);
        this.numbers = new int[message.size()];
        this.counts = new int[message.size()];
        Map<String, Integer> firsts = new HashMap<>();
        for (int at = 0; at < message.size(); at++) {
            size += names.get(at) && (at == 0 || !names.get(at - 1)) ? 1 : 0;
            numbers[at] = size;
            Integer first = firsts.putIfAbsent(message.token(at).key(), at);
            counts[first == null ? at : first]++;
        }
        for (int at = 0; at < message.size(); at++) {
            counts[at] = counts[firsts.getOrDefault(message.token(at).key(), at)];
        }
    }

    /** How the tokens from one to another lie to the row of capitals that they are in; 0 where they are in none. */
    int fit(Span span) {
        int first = names.nextSetBit(span.from());
        if (first < 0 || first >= span.to()) {
            return 0;
        }
        boolean opens = first > span.from() || span.from() == 0 || !names.get(span.from() - 1);
        boolean closes = !names.get(span.to());
        boolean inside = first == span.from() && names.nextClearBit(span.from()) >= span.to();
        if (!inside) {
            return BEYOND + (opens ? 1 : 0) + (closes ? 2 : 0);
        }
        return opens ? closes ? SAME : HEAD : closes ? TAIL : MIDDLE;
    }

    /** The how manieth row of capitals it is in or after. */
    int number(Span span) {
        return Math.min(MOST, numbers[span.to() - 1]);
    }

    /** How many there are. */
    int size() {
        return Math.min(MOST, size);
    }

    /** How often its last word is written. */
    int count(Span span) {
        return Math.min(MOST, counts[span.to() - 1]);
    }
}
