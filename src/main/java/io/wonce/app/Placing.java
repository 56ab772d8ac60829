package io.wonce.app;

import io.wonce.app.Entry.Written;
import io.wonce.app.port.Books;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Lifecycle;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import io.wonce.domain.reading.Kind;
import java.time.Instant;
import java.util.Optional;

/** Puts an announcement on a deal, with all that follows from it: status, description, outcome, celebration. */
final class Placing {
    private final Books books;
    private final Actor actor;
    private final Instant now;
    private final Telling telling;

    Placing(Books books, Actor actor, Instant now) {
        this.books = books;
        this.actor = actor;
        this.now = now;
        this.telling = new Telling(books, now);
    }

    /**
     * Puts it on a deal that exists; on the one that holds its announcements now, where it was merged.
     *
     * @param by display name of who says so; empty: Wonce itself, on strong evidence
     */
    Resolution onto(Announcement announcement, DealId target, Optional<String> by) {
        InOrder.lock(books, announcement.placement().deal().stream().toList(), target);
        Optional<Deal> deal = books.deals().find(target);
        if (deal.isEmpty() || deal.get().status() instanceof DealStatus.Retracted) {
            return new Resolution.Refused(Refusal.NO_SUCH_DEAL);
        }
        if (deal.get().status() instanceof DealStatus.MergedInto merged) {
            return onto(announcement, merged.deal(), by);
        }
        if (announcement.placement().equals(new Placement.On(target))) {
            telling.outcome(announcement, telling.standing(announcement), by, Optional.empty());
            return new Resolution.Done(Optional.empty(), books.deals().summary(target));
        }
        ChangeKind kind = by.isPresent() ? ChangeKind.LINKED : ChangeKind.HEARD;
        return place(announcement, deal.get(), new Entry(books, kind, actor, now), by, false);
    }

    /** Puts it on a new deal. */
    Resolution onNew(Announcement announcement, Optional<String> by) {
        Deal deal = books.deals().open(Descriptions.of(announcement, books), now);
        Entry entry = new Entry(books, ChangeKind.OPENED, actor, now)
                .status(deal.id(), new DealStatus.Retracted(), new DealStatus.Open());
        return place(announcement, deal, entry, by, true);
    }

    private Resolution place(Announcement announcement, Deal deal, Entry entry, Optional<String> by, boolean opened) {
        new Leaving(books, entry).leave(announcement, new Placement.On(deal.id()));
        entry.describe(deal, deal.description().filledFrom(Descriptions.of(announcement, books)))
                .status(deal.id(), deal.status(), statusAfter(announcement, deal));
        Written written = entry.close();
        tell(books.announcements().find(announcement.id()).orElseThrow(), deal.id(), written, by, opened);
        return new Resolution.Done(Optional.of(written.id()), books.deals().summary(deal.id()));
    }

    private void tell(Announcement announcement, DealId id, Written written, Optional<String> by, boolean opened) {
        DealSummary deal = books.deals().summary(id).orElseThrow();
        boolean first = announcement
                .milestone()
                .filter(milestone -> written.reached(id).contains(milestone))
                .isPresent();
        Optional<ChangeId> change = Optional.of(written.id());
        telling.outcome(announcement, telling.result(announcement, deal, first, opened), by, change);
        telling.celebrate(announcement, written);
    }

    private DealStatus statusAfter(Announcement announcement, Deal deal) {
        if (announcement.statement().kind() == Kind.LOST) {
            return deal.status() instanceof DealStatus.Open
                    ? Lifecycle.ending(Policies.counts(books, deal))
                    : deal.status();
        }
        return new DealStatus.Open();
    }
}
