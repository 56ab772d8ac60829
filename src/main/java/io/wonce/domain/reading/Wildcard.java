package io.wonce.domain.reading;

/** What a pattern may say instead of a word. */
enum Wildcard {
    /** Any word. */
    WORD("%", 1),
    /** Words between. */
    GAP("..", 2),
    /** The end of a sentence. */
    END("$", 4),
    NUMERAL("#", 8),
    PERCENTAGE("#%", 16),
    /** A capitalised word or a mention. */
    NAME("@", 32);

    private static final Wildcard[] ALL = values();
    private static final int LONGEST = 2;

    private final String symbol;
    private final int bit;

    Wildcard(String symbol, int bit) {
        this.symbol = symbol;
        this.bit = bit;
    }

    /** As patterns write it. */
    String symbol() {
        return symbol;
    }

    /** One that is none of the others'. */
    int bit() {
        return bit;
    }

    /** That of the one that is written so, or none. */
    static int bits(String symbol) {
        int bits = 0;
        for (int i = 0; i < ALL.length && symbol.length() <= LONGEST; i++) {
            bits |= ALL[i].symbol.equals(symbol) ? ALL[i].bit : 0;
        }
        return bits;
    }
}
