package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Slot;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.linking.Decision;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Reading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes what a claimed message states into the books: linked where it is certain, else asked about. */
final class Intake {
    private final Inquiry inquiry;

    Intake(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    List<Announcement> take(Books books, IncomingMessage message, Reading reading, Instant now) {
        List<Announcement> taken = new ArrayList<>();
        for (int position = 0; position < reading.statements().size(); position++) {
            taken.add(books.announcements()
                    .add(message, position, reading.statements().get(position), reading.score()));
        }
        taken.forEach(announcement -> settle(books, announcement, now));
        return taken;
    }

    /** Links it where that is certain and does no harm, else asks. */
    void settle(Books books, Announcement announcement, Instant now) {
        Decision decision = inquiry.decide(books, announcement);
        if (decision instanceof Decision.Link link && isHarmless(books, announcement, link)) {
            Actor author = new Actor(announcement.author(), Surface.MESSAGE);
            new Placing(books, author, now).onto(announcement, link.candidate().deal(), Optional.empty());
            return;
        }
        ask(books, announcement, decision);
    }

    /** The end of an order is never taken from a message without asking, nor is its return to life. */
    private static boolean isHarmless(Books books, Announcement announcement, Decision.Link link) {
        return announcement.statement().kind() != Kind.LOST
                && books.deals()
                        .find(link.candidate().deal())
                        .filter(deal -> deal.status() instanceof DealStatus.Open)
                        .isPresent();
    }

    /** Asks, or asks again with what is known now. */
    void ask(Books books, Announcement announcement) {
        ask(books, announcement, inquiry.decide(books, announcement));
    }

    private void ask(Books books, Announcement announcement, Decision decision) {
        new Signs(books).ask(announcement.message());
        books.outbox()
                .show(
                        Slot.prompt(announcement.id()),
                        announcement.conversation(),
                        inquiry.prompt(books, announcement, decision));
    }
}
