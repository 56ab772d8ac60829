package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Slot;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.HunchId;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.outgoing.Outgoing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Asks the author of a message that may tell of a win, alone, whether it does; of what it says nothing is kept. */
final class AskAuthor {
    private static final Duration FRESH = Duration.ofHours(1);

    private final Books books;

    AskAuthor(Books books) {
        this.books = books;
    }

    /** Three times a day at most, and once about a message; robots and news of yesterday are never asked about. */
    void ask(IncomingMessage message, Instant now) {
        boolean isAskable = message.author().role() != Role.ROBOT
                && message.ref().channel().platform() != Platform.BROWSER
                && message.at().plus(FRESH).isAfter(now);
        if (isAskable) {
            LocalDate day = now.atZone(books.organisation().zone()).toLocalDate();
            books.hunches().open(message, day).ifPresent(hunch -> show(hunch, message));
        }
    }

    private void show(HunchId hunch, IncomingMessage message) {
        MessageRef place = message.threadRoot().orElse(message.ref());
        books.outbox()
                .show(
                        Slot.hunch(hunch),
                        Conversation.in(ChannelRef.direct(message.author().ref())),
                        new Outgoing.HunchQuestion(
                                hunch,
                                message.ref(),
                                place,
                                message.at(),
                                message.author().language()));
    }
}
