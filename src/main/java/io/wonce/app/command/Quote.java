package io.wonce.app.command;

/** What somebody typed, fit to be repeated to them: one short line without signs that cannot be seen. */
final class Quote {
    private static final int LONGEST = 80;
    /** Holds emoji such as families together. */
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Quote() {}

    static String of(String typed) {
        StringBuilder line = new StringBuilder();
        typed.strip()
                .codePoints()
                .limit(LONGEST + 1L)
                .map(sign -> isSeen(sign) ? sign : ' ')
                .forEach(line::appendCodePoint);
        String quote = line.toString().strip();
        return quote.codePointCount(0, quote.length()) <= LONGEST
                ? quote
                : quote.substring(0, quote.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }

    /** Whether {@code typed} can be repeated as it stands. */
    static boolean isWhole(String typed) {
        return of(typed).equals(typed.strip());
    }

    /** Controls and marks that turn the direction of what follows would spoil the line around the quote. */
    private static boolean isSeen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            case Character.FORMAT -> sign == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }
}
