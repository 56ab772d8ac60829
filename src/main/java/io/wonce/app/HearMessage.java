package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Messages.Claim;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Reading;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Hears a message: reads it, claims it once for good, and links or asks. */
public final class HearMessage {
    private final Ledger ledger;
    private final Reads reader;
    private final Intake intake;
    private final InstantSource clock;

    public HearMessage(Desk desk) {
        this.ledger = desk.ledger();
        this.reader = desk.reader();
        this.intake = desk.intake();
        this.clock = desk.clock();
    }

    /**
     * Hears {@code message}; chatter and robots that are not listened to leave no trace, and a second delivery changes nothing. The
     * author of what may be a win is asked alone.
     * One posted more than an hour ago is told as late.
     *
     * @throws io.wonce.app.port.LedgerUnavailable where nothing was kept, so that the platform must deliver again
     */
    public Hearing hear(OrganisationId organisation, IncomingMessage message) {
        return hear(organisation, message, reader.read(organisation, message));
    }

    /** The same, where the message was read already. */
    public Hearing hear(OrganisationId organisation, IncomingMessage message, Reading reading) {
        if (reading.kind() != Kind.NONE) {
            return ledger.write(organisation, books -> hear(books, message, reading));
        }
        if (reading.hunch()) {
            ledger.write(organisation, books -> wonder(books, message));
        }
        return new Hearing(List.of(), false);
    }

    private boolean wonder(Books books, IncomingMessage message) {
        boolean isNew = books.announcements().of(message.ref()).isEmpty();
        if (isNew) {
            new AskAuthor(books).ask(message, clock.instant());
        }
        return isNew;
    }

    private Hearing hear(Books books, IncomingMessage message, Reading reading) {
        if (!new Earshot(books).reaches(message)) {
            return new Hearing(List.of(), false);
        }
        if (books.messages().claim(message) != Claim.FIRST) {
            return new Hearing(books.announcements().of(message.ref()), true);
        }
        Instant now = clock.instant();
        new Punctuality(books).note(message, now);
        return new Hearing(intake.take(books, message, reading, now), false);
    }
}
