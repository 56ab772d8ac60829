package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.outgoing.Lateness;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Knows which messages were heard long after they were posted. */
final class Punctuality {
    private static final Duration LONG = Duration.ofHours(1);

    private final Books books;

    Punctuality(Books books) {
        this.books = books;
    }

    /** Remembers a message that was claimed just now, where it comes late. */
    void note(IncomingMessage message, Instant now) {
        if (of(message, now).isPresent()) {
            books.messages().markLate(message.ref());
        }
    }

    /** Whether a message that is heard for the first time comes late. */
    static Optional<Lateness> of(IncomingMessage message, Instant now) {
        return message.at().plus(LONG).isBefore(now) ? Optional.of(Lateness.HEARD_LATE) : Optional.empty();
    }

    Optional<Lateness> of(Announcement announcement) {
        return books.messages().isLate(announcement.message()) ? Optional.of(Lateness.HEARD_LATE) : Optional.empty();
    }
}
