package io.wonce.app;

import io.wonce.app.Entry.Written;
import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** One deal turns out to be two orders: an announcement gets a deal of its own. */
public final class SplitDeal {
    private final Ledger ledger;
    private final InstantSource clock;

    public SplitDeal(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Moves {@code id} from its deal, which must keep another announcement, to a new one. */
    public Resolution split(OrganisationId organisation, AnnouncementId id, Actor actor) {
        return ledger.write(
                organisation,
                books -> Addressed.resolve(books, id, actor, announcement -> split(books, announcement, actor)));
    }

    /** The same, unless {@code id} is not on {@code from} any more, or that changed since it was {@code seen}. */
    public Resolution split(OrganisationId organisation, AnnouncementId id, DealId from, Seen seen, Actor actor) {
        return ledger.write(
                organisation,
                books -> Addressed.resolve(
                        books, id, from, seen, actor, announcement -> split(books, announcement, actor)));
    }

    private Resolution split(Books books, Announcement announcement, Actor actor) {
        boolean possible = announcement
                .placement()
                .deal()
                .filter(deal -> books.announcements().on(deal).size() > 1)
                .isPresent();
        if (!possible) {
            return new Resolution.Refused(Refusal.NOT_POSSIBLE);
        }
        Instant now = clock.instant();
        Deal opened = books.deals().open(Descriptions.of(announcement, books), now);
        Written written = new Entry(books, ChangeKind.SPLIT, actor, now)
                .status(opened.id(), new DealStatus.Retracted(), opened.status())
                .place(announcement, new Placement.On(opened.id()))
                .close();
        return new Resolution.Done(Optional.of(written.id()), books.deals().summary(opened.id()));
    }
}
