package io.wonce.app;

import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Statement;

/** Reads a message of which a person says that it tells of a win: whatever it states, it states as a win. */
final class TakenAsWin implements Reads {
    private static final double CERTAIN = 1;

    private final Reads reader;

    TakenAsWin(Reads reader) {
        this.reader = reader;
    }

    @Override
    public Reading read(String text) {
        Reading plain = reader.read(text);
        Reading told = plain.kind() == Kind.NONE ? reader.readWon(text) : plain;
        return new Reading(
                CERTAIN, told.statements().stream().map(TakenAsWin::won).toList(), told.clues());
    }

    private static Statement won(Statement read) {
        return new Statement(
                Kind.WIN,
                read.customer(),
                read.amount(),
                read.otherAmounts(),
                read.milestone(),
                read.references(),
                read.hint());
    }
}
