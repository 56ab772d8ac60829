package io.wonce.web.api;

import java.util.Locale;

/** A line of a file tells of no deal; thrown by whoever finds out why. */
final class FlawedLine extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Flaw flaw;
    private final String column;

    /** @param column the one that is wrong; blank where it is the line */
    FlawedLine(Flaw flaw, String column) {
        super(flaw.name(), null, false, false);
        this.flaw = flaw;
        this.column = column;
    }

    Flaw flaw() {
        return flaw;
    }

    String column() {
        return column;
    }

    /** What to do, after the name of the column. */
    String told(Locale language) {
        return (column.isEmpty() ? "" : column + ": ") + new Said("board.import.flaw." + flaw).in(language);
    }
}
