package io.wonce.domain.reading;

import java.util.function.IntUnaryOperator;

/** What each clause tells and of what, beside the one before it, and which words share it with a claim. */
final class ClauseFeatures {
    private static final int CLAUSE = "clause".hashCode();
    private static final int TOGETHER = "together".hashCode();
    private static final int EDGE = "<edge>".hashCode();
    private static final int REACH = 8;

    private final Surroundings around;
    private final Symbols symbols;
    private final Clauses clauses;
    private final Features features;

    ClauseFeatures(Surroundings around, Symbols symbols, Clauses clauses, Features features) {
        this.around = around;
        this.symbols = symbols;
        this.clauses = clauses;
        this.features = features;
    }

    /** Of the symbols from the first up to the last one; {@code voice} tells how a token is said. */
    void add(int first, int last, IntUnaryOperator voice) {
        int before = EDGE;
        int end;
        for (int i = first; i < last; i = end) {
            end = end(i, last);
            int from = symbols.from(i);
            int said = voice.applyAsInt(from);
            int what = Features.with(clauses.told(from), facts(i, end));
            add(CLAUSE, said, what, from, symbols.to(end - 1));
            add(CLAUSE, said, Features.with(before, what), from, symbols.to(end - 1));
            together(i, end, said);
            before = what;
        }
        add(CLAUSE, 0, Features.with(before, EDGE), Features.NOWHERE, Features.NOWHERE);
    }

    private int end(int i, int last) {
        int end = i + 1;
        while (end < last && clauses.isSame(symbols.from(i), symbols.from(end))) {
            end++;
        }
        return end;
    }

    private int facts(int from, int end) {
        int facts = 0;
        for (int i = from; i < end; i++) {
            int symbol = symbols.at(i);
            facts |= symbol == Symbols.NAME ? 1 : 0;
            facts |= symbol == Symbols.AMOUNT || symbol == Symbols.BARE_AMOUNT ? 2 : 0;
            facts |= symbol == Symbols.REFERENCE ? 4 : 0;
        }
        return facts;
    }

    private void together(int from, int end, int voice) {
        for (int i = from; i < end; i++) {
            boolean again = i > from && symbols.classAt(i) == symbols.classAt(i - 1);
            for (int j = Math.max(from, i - REACH); isClaim(i) && !again && j < Math.min(end, i + REACH); j++) {
                if (j != i) {
                    int side = Features.with(symbols.classAt(i), j < i ? 1 : 2);
                    row(voice, Features.with(symbols.classAt(i), symbols.at(j)), i);
                    row(voice, Features.with(side, symbols.classAt(j)), i);
                }
            }
        }
    }

    private boolean isClaim(int i) {
        return around.isClaim(symbols.from(i));
    }

    private void row(int voice, int value, int i) {
        add(TOGETHER, voice, value, symbols.from(i), symbols.to(i));
    }

    private void add(int template, int voice, int value, int from, int to) {
        features.addOnce(Features.with(Features.with(template, value), voice), from, to);
    }
}
