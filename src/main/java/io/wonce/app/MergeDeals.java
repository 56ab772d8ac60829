package io.wonce.app;

import io.wonce.app.Entry.Written;
import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.Credits;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Lifecycle;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Two deals turn out to be one order: the announcements of the one move to the other. */
public final class MergeDeals {
    private final Ledger ledger;
    private final InstantSource clock;

    public MergeDeals(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Merges {@code from} into {@code into}, which keeps its id and its own description where both have one. */
    public Resolution merge(OrganisationId organisation, DealId from, DealId into, Actor actor) {
        return merge(organisation, from, into, Seen.ANYHOW, actor);
    }

    /** The same, unless {@code from} changed since it was {@code seen}. */
    public Resolution merge(OrganisationId organisation, DealId from, DealId into, Seen seen, Actor actor) {
        return ledger.write(organisation, books -> {
            InOrder.lockSupporting(books, from);
            InOrder.lock(books, List.of(from), into);
            return Addressed.change(
                    books,
                    from,
                    seen,
                    actor,
                    one -> Addressed.change(books, into, actor, other -> merge(books, one, other, actor)));
        });
    }

    private Resolution merge(Books books, Deal from, Deal into, Actor actor) {
        DealStatus merged = new DealStatus.MergedInto(into.id());
        boolean possible = !from.id().equals(into.id())
                && into.status() instanceof DealStatus.Open
                && Lifecycle.allows(from.status(), merged);
        if (!possible) {
            return new Resolution.Refused(Refusal.NOT_POSSIBLE);
        }
        Entry entry = new Entry(books, ChangeKind.MERGED, actor, clock.instant());
        books.announcements().supporting(from.id()).forEach(moved -> entry.place(moved, moved(moved, into.id())));
        entry.describe(into, into.description().filledFrom(from.description()))
                .status(from.id(), from.status(), merged);
        Credits earned = books.deals().credits(from.id());
        if (!earned.equals(Credits.OWNERS) && books.deals().credits(into.id()).equals(Credits.OWNERS)) {
            entry.record(new Fact.Credited(into.id(), Credits.OWNERS, earned));
        }
        Written written = entry.close();
        return new Resolution.Done(Optional.of(written.id()), books.deals().summary(into.id()));
    }

    private static Placement moved(Announcement announcement, DealId into) {
        return announcement.placement() instanceof Placement.Withdrawn
                ? new Placement.Withdrawn(Optional.of(into))
                : new Placement.On(into);
    }
}
