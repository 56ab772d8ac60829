package io.wonce.app;

import io.wonce.app.Entry.Written;
import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing.Result;
import io.wonce.domain.outgoing.Resolution;
import java.time.InstantSource;
import java.util.Optional;

/** A person says that a message announces nothing. */
public final class DismissAnnouncement {
    private final Ledger ledger;
    private final InstantSource clock;

    public DismissAnnouncement(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Takes it off the list of unresolved ones. */
    public Resolution dismiss(OrganisationId organisation, AnnouncementId id, Actor actor) {
        return ledger.write(
                organisation,
                books -> Addressed.answer(books, id, actor, announcement -> dismiss(books, announcement, actor)));
    }

    private Resolution dismiss(Books books, Announcement announcement, Actor actor) {
        Entry entry = new Entry(books, ChangeKind.DISMISSED, actor, clock.instant());
        new Leaving(books, entry).leave(announcement, new Placement.Dismissed());
        Written written = entry.close();
        Telling telling = new Telling(books, clock.instant());
        telling.outcome(
                announcement, new Result.Dismissed(), Optional.of(actor.person().name()), Optional.of(written.id()));
        telling.correct(written.reached().keySet());
        return new Resolution.Done(Optional.of(written.id()), Optional.empty());
    }
}
