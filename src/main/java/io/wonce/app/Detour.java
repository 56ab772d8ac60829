package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Delivery;
import io.wonce.app.port.DeliveryQueue.Forwarding;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.Role;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.outgoing.Outgoing;
import java.util.Optional;

/**
 * Where something goes that Wonce may not say where it belongs: a celebration that nobody saw yet to the channel in which the win
 * was announced (on another platform it has its own celebration), a digest to the managers, all else to who announced it, alone.
 */
final class Detour {
    private final Books books;

    Detour(Books books) {
        this.books = books;
    }

    /** Empty where it concerns nobody in particular, or where who is concerned cannot be reached either. */
    Optional<Forwarding> of(Delivery delivery) {
        ChannelRef closed = delivery.to().channel();
        if (closed.directTo().isPresent()) {
            return Optional.empty();
        }
        Outgoing content = original(delivery.content());
        if (content instanceof Outgoing.Digest digest) {
            return new DigestDetour(books).of(digest, closed);
        }
        boolean wasSeen = delivery.edits().isPresent();
        return announcement(content).flatMap(announcement -> of(content, announcement, closed, wasSeen));
    }

    private static Outgoing original(Outgoing content) {
        return content instanceof Outgoing.Forwarded forwarded ? forwarded.content() : content;
    }

    private Optional<Announcement> announcement(Outgoing content) {
        if (content instanceof Outgoing.Prompt prompt) {
            return books.announcements().find(prompt.announcement());
        }
        if (content instanceof Outgoing.Outcome outcome) {
            return books.announcements().find(outcome.announcement());
        }
        if (content instanceof Outgoing.Celebration party) {
            return announcement(party.deal().deal(), party.milestone());
        }
        return content instanceof Outgoing.Recalled recalled
                ? announcement(recalled.deal().deal(), recalled.milestone())
                : Optional.empty();
    }

    private Optional<Announcement> announcement(Deal deal, Milestone milestone) {
        return books.announcements().supporting(deal.id()).stream()
                .filter(announcement -> announcement.milestone().equals(Optional.of(milestone)))
                .findFirst();
    }

    private static Optional<Forwarding> of(
            Outgoing content, Announcement announcement, ChannelRef closed, boolean wasSeen) {
        ChannelRef announcedIn = announcement.message().channel();
        if (content instanceof Outgoing.Celebration && announcedIn.platform() != closed.platform()) {
            return Optional.empty();
        }
        if (content instanceof Outgoing.Celebration && !wasSeen && !announcedIn.equals(closed)) {
            return Optional.of(new Forwarding(
                    Conversation.in(announcedIn), new Outgoing.Forwarded(content, closed, Optional.empty())));
        }
        if (announcement.author().role() == Role.ROBOT) {
            return Optional.empty();
        }
        return Optional.of(new Forwarding(
                Conversation.in(ChannelRef.direct(announcement.author().ref())),
                new Outgoing.Forwarded(
                        content, closed, Optional.of(announcement.author().language()))));
    }
}
