package io.wonce.app;

import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Statement;

/** Reads a message of which a person says that it tells of a win: whatever it states, it states as a win. */
final class TakenAsWin implements Reads {
    private static final double CERTAIN = 1;

    private final Reads reader;

    /** Asks nobody besides: a person has said what it is. */
    TakenAsWin(Reads reader) {
        this.reader = reader.alone();
    }

    @Override
    public Reading read(String text) {
        Reading plain = reader.read(text);
        return won(plain.kind() == Kind.NONE ? reader.readWon(text) : plain);
    }

    @Override
    public Reading read(OrganisationId organisation, IncomingMessage message) {
        return won(organisation, message, reader.read(organisation, message));
    }

    @Override
    public Reading reread(OrganisationId organisation, IncomingMessage message) {
        return won(organisation, message, reader.reread(organisation, message));
    }

    private Reading won(OrganisationId organisation, IncomingMessage message, Reading plain) {
        return won(plain.kind() == Kind.NONE ? reader.readWon(organisation, message) : plain);
    }

    private static Reading won(Reading told) {
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
