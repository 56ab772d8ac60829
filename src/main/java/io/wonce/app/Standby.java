package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Statement;
import java.util.List;
import java.util.Optional;

/** What a message announces already by a second reader's opinion: that stands when it is delivered again, or edited and nobody can be asked. */
final class Standby {
    private final Books books;
    private final Reads first;

    Standby(Books books, Reads first) {
        this.books = books;
        this.first = first;
    }

    /** Whether it is in the books, in these words. */
    boolean isKnown(IncomingMessage message) {
        return books.messages().text(message.ref()).equals(Optional.of(message.text()));
    }

    /** Empty where it announces nothing, a person says so, or the first reader saw for itself that it does. */
    Optional<Reading> reading(IncomingMessage message) {
        boolean isOthers = books.reactions().any(message.ref()) || isSeen(message);
        List<Statement> statements = books.announcements().of(message.ref()).stream()
                .filter(announcement -> !(announcement.placement() instanceof Placement.Withdrawn))
                .map(Announcement::statement)
                .toList();
        return isOthers || statements.isEmpty() ? Optional.empty() : Optional.of(Reading.hearsay(statements));
    }

    private boolean isSeen(IncomingMessage message) {
        return books.messages()
                .text(message.ref())
                .map(message::saying)
                .filter(before -> !first.reread(books.organisation().id(), before)
                        .statements()
                        .isEmpty())
                .isPresent();
    }
}
