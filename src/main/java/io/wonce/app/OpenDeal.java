package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Slot;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.CustomerKey;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Choice;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Resolution;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * A person says that an announcement is of a new order. Takes a lock on the customer and looks again under it: a deal that the
 * prompt did not show yet is asked about before another one is opened.
 */
public final class OpenDeal {
    private final Ledger ledger;
    private final Inquiry inquiry;
    private final InstantSource clock;

    public OpenDeal(Desk desk) {
        this.ledger = desk.ledger();
        this.inquiry = desk.inquiry();
        this.clock = desk.clock();
    }

    /** Opens a deal for it, unless somebody was faster; for a press on a button that does not tell what was offered beside it. */
    public Resolution open(OrganisationId organisation, AnnouncementId id, Actor actor) {
        return ledger.write(
                organisation,
                books -> Addressed.answer(
                        books, id, actor, announcement -> open(books, announcement, inPrompt(books, id), actor)));
    }

    /** The same for somebody who chose among the deals {@code shown}, whatever the question would show by now. */
    public Resolution open(OrganisationId organisation, AnnouncementId id, List<DealId> shown, Actor actor) {
        return ledger.write(
                organisation,
                books -> Addressed.answer(books, id, actor, announcement -> open(books, announcement, shown, actor)));
    }

    private Resolution open(Books books, Announcement announcement, List<DealId> shown, Actor actor) {
        books.deals()
                .lockCustomer(CustomerKey.of(announcement.statement().customer().orElse("")));
        Outgoing.Prompt prompt = inquiry.prompt(books, announcement, inquiry.decide(books, announcement));
        Slot slot = Slot.prompt(announcement.id());
        Optional<Choice> unseen = prompt.choices().stream()
                .filter(choice -> !shown.contains(choice.candidate().deal()))
                .findFirst();
        if (unseen.isPresent()) {
            new Signs(books).ask(announcement.message());
            books.outbox().show(slot, announcement.conversation(), prompt);
            return new Resolution.AskedAgain(unseen.get().deal());
        }
        return new Placing(books, actor, clock.instant())
                .onNew(announcement, Optional.of(actor.person().name()));
    }

    private static List<DealId> inPrompt(Books books, AnnouncementId id) {
        return books.outbox().shown(Slot.prompt(id)).map(OpenDeal::deals).orElse(List.of());
    }

    private static List<DealId> deals(Outgoing shown) {
        return shown instanceof Outgoing.Prompt prompt ? prompt.offered() : List.of();
    }
}
