package io.wonce.domain.reading;

/** What each token of a message looks like: its symbol, and its shape (capitals, digits, whether the language knows it). */
final class Forms {
    private static final int CODE = 1;
    private static final int MONEY = 2;
    private static final int BARE = 3;
    private static final int KINDS = 10;
    private static final int WORDS = 100;
    private static final int KNOWLEDGES = 3;

    private final int[] symbols;
    private final int[] shapes;

    Forms(Surroundings around) {
        int size = around.message().size();
        this.symbols = new int[size];
        this.shapes = new int[size];
        for (int at = 0; at < size; at++) {
            symbols[at] = symbol(around, at);
            shapes[at] = shape(around, at);
        }
    }

    int symbol(int at) {
        return symbols[at];
    }

    /** The same for tokens that look alike. */
    int shape(int at) {
        return shapes[at];
    }

    private static int symbol(Surroundings around, int at) {
        if (around.code().get(at)) {
            return Symbols.REFERENCE;
        }
        return around.money().get(at)
                ? Symbols.amount(around, at)
                : Symbols.symbol(around.message().token(at));
    }

    private static int shape(Surroundings around, int at) {
        if (around.code().get(at)) {
            return CODE;
        }
        if (around.money().get(at)) {
            return around.bare().get(at) ? BARE : MONEY;
        }
        Token token = around.message().token(at);
        return switch (token.type()) {
            case MARK -> token.text().hashCode();
            case WORD -> WORDS + letters(token.text()) * KNOWLEDGES + knowledge(around.message(), at);
            case NUMBER -> KINDS;
            case EMOJI -> KINDS + 1;
            case PERSON -> KINDS + 2;
            case CHANNEL, LINK -> KINDS + 3;
            case BREAK -> KINDS + 4;
        };
    }

    private static int knowledge(Parsed message, int at) {
        return Ordinary.is(message, at) ? 0 : message.isKnown(at) ? 1 : 2;
    }

    private static int letters(String text) {
        boolean upper = false;
        boolean lower = false;
        boolean digit = false;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            upper |= Character.isUpperCase(c);
            lower |= Character.isLowerCase(c);
            digit |= Character.isDigit(c);
        }
        boolean first = Character.isUpperCase(text.charAt(0));
        return (first ? 1 : 0) + (upper ? 2 : 0) + (lower ? 4 : 0) + (digit ? 8 : 0);
    }
}
