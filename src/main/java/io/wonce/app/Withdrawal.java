package io.wonce.app;

import io.wonce.app.Entry.Written;
import io.wonce.app.port.Books;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.outgoing.Outgoing.Result;
import java.time.Instant;
import java.util.Optional;

/** Withdraws an announcement whose message says it no longer. */
final class Withdrawal {
    private final Books books;
    private final Actor actor;
    private final Instant now;

    Withdrawal(Books books, Actor actor, Instant now) {
        this.books = books;
        this.actor = actor;
        this.now = now;
    }

    /** What rests on it alone is not dropped silently: the deal stands, and is flagged for a decision. */
    void withdraw(Announcement announcement, ChangeKind why) {
        if (announcement.placement() instanceof Placement.Withdrawn) {
            return;
        }
        Optional<DealId> orphan = announcement.placement().deal().filter(deal -> restsOn(deal, announcement));
        Written written = new Entry(books, why, actor, now)
                .place(announcement, new Placement.Withdrawn(orphan))
                .close();
        Telling telling = new Telling(books, now);
        Optional<ChangeId> none = Optional.empty();
        telling.outcome(
                announcement, new Result.Withdrawn(), Optional.of(actor.person().name()), none);
        telling.correct(written.reached().keySet());
        orphan.filter(deal -> !isUpheld(deal, announcement))
                .ifPresent(deal -> new Flags(books).raise(deal, announcement, why));
    }

    /** Whether the deal is known to have come further than the announcement told. */
    private boolean isUpheld(DealId deal, Announcement gone) {
        return gone.milestone()
                .filter(reached -> books.announcements().on(deal).stream()
                        .flatMap(other -> other.milestone().stream())
                        .anyMatch(further -> further.isAtLeast(reached)))
                .isPresent();
    }

    private boolean restsOn(DealId deal, Announcement gone) {
        Optional<Milestone> milestone = gone.milestone();
        return books.announcements().on(deal).stream()
                .filter(other -> !other.id().equals(gone.id()))
                .noneMatch(other -> milestone.isEmpty() || other.milestone().equals(milestone));
    }
}
