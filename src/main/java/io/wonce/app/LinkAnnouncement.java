package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** A person says to which deal an announcement belongs, also when it was elsewhere before. */
public final class LinkAnnouncement {
    private final Ledger ledger;
    private final InstantSource clock;

    public LinkAnnouncement(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Puts it on {@code deal}; a second click on the same deal changes nothing. */
    public Resolution link(OrganisationId organisation, AnnouncementId id, DealId deal, Actor actor) {
        return ledger.write(
                organisation,
                books -> Addressed.answer(books, id, actor, announcement -> put(books, announcement, deal, actor)));
    }

    /** Moves it from {@code from} to {@code deal}, unless it is not there any more, or that changed since it was {@code seen}. */
    public Resolution move(
            OrganisationId organisation, AnnouncementId id, DealId from, Seen seen, DealId deal, Actor actor) {
        return ledger.write(
                organisation,
                books -> Addressed.resolve(books, id, actor, announcement -> {
                    InOrder.lock(books, List.of(from), deal);
                    return Addressed.isStill(books, announcement, from, seen)
                            ? put(books, announcement, deal, actor)
                            : new Resolution.Refused(Refusal.CHANGED_SINCE);
                }));
    }

    private Resolution put(Books books, Announcement announcement, DealId deal, Actor actor) {
        return new Placing(books, actor, clock.instant())
                .onto(announcement, deal, Optional.of(actor.person().name()));
    }
}
