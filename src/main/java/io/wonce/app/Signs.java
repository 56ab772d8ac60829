package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Slot;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.reading.Kind;
import java.util.List;

/**
 * Keeps the reaction on a message in step with what became of it: eyes as long as something is asked about it, a bell where it
 * is a win in the books, none where it announces nothing. What is expected or lost keeps the eyes: no bell is rung for it.
 */
final class Signs {
    private final Books books;

    Signs(Books books) {
        this.books = books;
    }

    /** Something about {@code message} is being asked. */
    void ask(MessageRef message) {
        if (!message.isCommand()) {
            show(new Outgoing.Heard(message), message);
        }
    }

    /** An announcement of {@code message} went somewhere. */
    void follow(MessageRef message) {
        if (message.isCommand()) {
            return;
        }
        List<Announcement> all = books.announcements().of(message);
        if (all.stream().anyMatch(this::isOpen)) {
            show(new Outgoing.Heard(message), message);
        } else if (all.stream().anyMatch(Signs::isWon)) {
            show(new Outgoing.Rung(message), message);
        } else if (all.stream().anyMatch(Signs::isOnDeal)) {
            show(new Outgoing.Heard(message), message);
        } else {
            books.outbox().revise(Slot.sign(message), new Outgoing.Hushed(message));
        }
    }

    private void show(Outgoing sign, MessageRef message) {
        books.outbox().show(Slot.sign(message), Conversation.in(message.channel()), sign);
    }

    private boolean isOpen(Announcement announcement) {
        return books.outbox()
                .shown(Slot.prompt(announcement.id()))
                .map(Outgoing.Prompt.class::isInstance)
                .orElse(announcement.placement() instanceof Placement.Unresolved);
    }

    private static boolean isWon(Announcement announcement) {
        return isOnDeal(announcement) && announcement.statement().kind() == Kind.WIN;
    }

    private static boolean isOnDeal(Announcement announcement) {
        return announcement.placement().deal().isPresent();
    }
}
