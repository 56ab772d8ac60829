package io.wonce.app;

import io.wonce.app.port.Lessons.Kept;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Learned;
import io.wonce.domain.reading.Lesson;
import io.wonce.domain.reading.LessonSecret;
import io.wonce.domain.reading.OrderHint;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Statement;
import java.util.List;
import java.util.Optional;

/** Understands one message; {@link LearnedReads} in production. */
@FunctionalInterface
public interface Reads {
    /** What {@code text} says, as a platform stores it, mark-up and all. */
    Reading read(String text);

    /**
     * What {@code text} says of an order, where a person says that it was won and the text itself claims nothing; without a
     * reader that can tell, nothing but that.
     */
    default Reading readWon(String text) {
        Statement bare = new Statement(
                Kind.WIN,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                OrderHint.UNSTATED);
        return new Reading(1, List.of(bare), List.of());
    }

    /**
     * What {@code message} says, where that depends on who hears it: {@code organisation} may have ways of its own. It may ask
     * the ledger or others for them, so never within a transaction.
     */
    default Reading read(OrganisationId organisation, IncomingMessage message) {
        return read(message.text());
    }

    /** The same of a message that was read before, with what is known at once: for use within a transaction. */
    default Reading reread(OrganisationId organisation, IncomingMessage message) {
        return read(message.text());
    }

    /** What {@link #readWon(String)} tells, where that depends on who hears it; from what is known at once. */
    default Reading readWon(OrganisationId organisation, IncomingMessage message) {
        return readWon(message.text());
    }

    /** What a person teaches who says whether {@code text} tells of a win; nothing that a reader without memory could use. */
    default Lesson lesson(String text, boolean win) {
        return new Lesson(win, 0, List.of());
    }

    /** What it made of {@code lessons} that were sealed under {@code secret}, in words. */
    default Learned learned(LessonSecret secret, List<Kept> lessons) {
        return Learned.NOTHING;
    }

    /** The same without asking anybody else. */
    default Reads alone() {
        return this;
    }

    /** What {@code reader} reads by itself, for whoever has no books: it knows no organisation and learns nothing. */
    static Reads with(Reader reader) {
        return new Reads() {
            @Override
            public Reading read(String text) {
                return reader.read(text);
            }

            @Override
            public Reading readWon(String text) {
                return reader.readWon(text);
            }
        };
    }
}
