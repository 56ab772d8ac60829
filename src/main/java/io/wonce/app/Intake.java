package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Slot;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.CustomerKey;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.linking.Decision;
import io.wonce.domain.outgoing.Lateness;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Reading;
import io.wonce.domain.reading.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes what a claimed message states into the books: linked where it is certain, opened where it is plainly new and its channel is not asked, else
 * asked about.
 */
final class Intake {
    private final Inquiry inquiry;

    Intake(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /**
     * Takes a message that was claimed just now. Looks for deals before an announcement is numbered: from then until the commit,
     * no other announcement of the organisation can be.
     */
    List<Announcement> take(Books books, IncomingMessage message, Reading reading, Instant now) {
        boolean mayOpen = mayOpen(books, message, reading);
        if (mayOpen) {
            books.deals()
                    .lockCustomer(CustomerKey.of(
                            reading.statements().get(0).customer().orElse("")));
        }
        List<Announcement> taken = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            Decision decision = inquiry.decide(
                    books, message, statement, reading.statements().size());
            Announcement announcement = books.announcements().add(message, taken.size(), statement, reading.score());
            if (mayOpen && decision instanceof Decision.New) {
                decision = inquiry.decide(books, announcement);
            }
            boolean opens = mayOpen && decision instanceof Decision.New;
            if (opens) {
                open(books, announcement, now);
            } else if (!link(books, announcement, decision, now)) {
                Optional<Lateness> lateness = Punctuality.of(message, now);
                show(books, announcement, inquiry.prompt(books, announcement, decision, reading.clues(), lateness));
                new Signals(books, now).unresolved(announcement);
            }
            taken.add(announcement);
        }
        return taken;
    }

    /**
     * Whether its channel has it opened without asking, should it resemble no deal: that is looked for under the lock on the customer, and once more when
     * it is numbered, so that of two who announce it at once, under whatever names, the second is asked. Of one order only: a second one's customer would
     * be locked after the first was numbered.
     */
    private static boolean mayOpen(Books books, IncomingMessage message, Reading reading) {
        return reading.statements().size() == 1
                && !Reading.isHearsay(reading.score())
                && books.settings()
                        .newOrders(message.ref().channel())
                        .opens(reading.statements().get(0), reading.score());
    }

    private static void open(Books books, Announcement announcement, Instant now) {
        Actor author = new Actor(announcement.author(), Surface.MESSAGE);
        new Placing(books, author, now).onNew(announcement, Optional.empty());
    }

    /** Links it where that is certain and does no harm, else asks. */
    void settle(Books books, Announcement announcement, Instant now) {
        Decision decision = inquiry.decide(books, announcement);
        if (!link(books, announcement, decision, now)) {
            show(books, announcement, inquiry.prompt(books, announcement, decision));
        }
    }

    private static boolean link(Books books, Announcement announcement, Decision decision, Instant now) {
        boolean isHearsay = Reading.isHearsay(announcement.score());
        if (!isHearsay && decision instanceof Decision.Link link && isHarmless(books, announcement, link)) {
            Actor author = new Actor(announcement.author(), Surface.MESSAGE);
            return new Placing(books, author, now)
                            .onto(announcement, link.candidate().deal(), Optional.empty())
                    instanceof Resolution.Done;
        }
        return false;
    }

    /** The end of an order is never taken from a message without asking, nor is its return to life. */
    private static boolean isHarmless(Books books, Announcement announcement, Decision.Link link) {
        return announcement.statement().kind() != Kind.LOST
                && books.deals()
                        .lock(link.candidate().deal())
                        .filter(deal -> deal.status() instanceof DealStatus.Open)
                        .isPresent();
    }

    /** Asks, or asks again with what is known now. */
    void ask(Books books, Announcement announcement) {
        show(books, announcement, inquiry.prompt(books, announcement, inquiry.decide(books, announcement)));
    }

    private static void show(Books books, Announcement announcement, Outgoing.Prompt prompt) {
        new Signs(books).ask(announcement.message());
        books.outbox().show(Slot.prompt(announcement.id()), announcement.conversation(), prompt);
    }
}
