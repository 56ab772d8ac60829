package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Slot;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.Change;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.outgoing.Outgoing;

/** Deals whose evidence was withdrawn: somebody has to say whether the order stands. */
final class Flags {
    private final Books books;

    Flags(Books books) {
        this.books = books;
    }

    /** Asks about a deal that {@code gone} was the only evidence for. */
    void raise(DealId deal, Announcement gone, ChangeKind why) {
        boolean edited = why == ChangeKind.EDITED_MESSAGE;
        books.deals().flag(deal, true);
        books.deals()
                .summary(deal)
                .ifPresent(summary -> books.outbox()
                        .show(
                                Slot.orphan(deal),
                                Conversation.in(gone.message().channel()),
                                new Outgoing.Orphaned(summary, edited)));
    }

    /** {@code actor} has decided, or takes that back: then it is asked again where it was asked. */
    void turn(Fact.Flagged flagged, Actor actor) {
        if (!flagged.to()) {
            decide(flagged.deal(), actor);
            return;
        }
        books.deals().flag(flagged.deal(), true);
        books.deals()
                .summary(flagged.deal())
                .ifPresent(summary -> books.outbox()
                        .revise(
                                Slot.orphan(flagged.deal()),
                                new Outgoing.Orphaned(summary, wasEdited(flagged.deal()))));
    }

    private boolean wasEdited(DealId deal) {
        return books.changes().of(deal).stream()
                .map(Change::kind)
                .filter(kind -> kind == ChangeKind.EDITED_MESSAGE || kind == ChangeKind.DELETED_MESSAGE)
                .reduce((earlier, later) -> later)
                .filter(kind -> kind == ChangeKind.EDITED_MESSAGE)
                .isPresent();
    }

    /** {@code actor} has decided. */
    void decide(DealId deal, Actor actor) {
        books.deals().flag(deal, false);
        books.deals()
                .summary(deal)
                .ifPresent(summary -> books.outbox()
                        .revise(
                                Slot.orphan(deal),
                                new Outgoing.Settled(summary, actor.person().name())));
    }
}
