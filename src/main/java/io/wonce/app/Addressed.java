package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Slot;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import java.util.Optional;
import java.util.function.Function;

/** Finds and locks what a person wants to change, and refuses what is not there or not theirs. */
final class Addressed {
    private Addressed() {}

    /** Runs {@code verb} on an announcement that {@code actor} may resolve. */
    static Resolution resolve(Books books, AnnouncementId id, Actor actor, Function<Announcement, Resolution> verb) {
        books.people().see(actor.person());
        Optional<Announcement> announcement = books.announcements().lock(id);
        if (announcement.isEmpty()) {
            return new Resolution.Refused(Refusal.NO_SUCH_ANNOUNCEMENT);
        }
        return new Permission(books, actor).resolves(announcement.get())
                ? verb.apply(announcement.get())
                : new Resolution.Refused(Refusal.NOT_YOURS);
    }

    /** The same, unless it is not on {@code from} any more, or that changed since it was {@code seen}. */
    static Resolution resolve(
            Books books,
            AnnouncementId id,
            DealId from,
            Seen seen,
            Actor actor,
            Function<Announcement, Resolution> verb) {
        return resolve(
                books,
                id,
                actor,
                announcement -> isStill(books, announcement, from, seen)
                        ? verb.apply(announcement)
                        : new Resolution.Refused(Refusal.CHANGED_SINCE));
    }

    /** Whether it is on {@code from}, which did not change since it was {@code seen}. */
    static boolean isStill(Books books, Announcement announcement, DealId from, Seen seen) {
        return announcement.placement().deal().equals(Optional.of(from))
                && books.deals().lock(from).isPresent()
                && seen.holds(books, from);
    }

    /**
     * Runs {@code verb} on an announcement whose prompt {@code actor} answers; a late click on a prompt that has turned into
     * its outcome changes nothing and tells where the announcement is.
     */
    static Resolution answer(Books books, AnnouncementId id, Actor actor, Function<Announcement, Resolution> verb) {
        return resolve(books, id, actor, announcement -> {
            return isLate(books, announcement, actor)
                    ? new Resolution.Done(
                            Optional.empty(), announcement.placement().deal().flatMap(books.deals()::summary))
                    : verb.apply(announcement);
        });
    }

    /** The same, unless the deal changed since it was {@code seen}. */
    static Resolution change(Books books, DealId id, Seen seen, Actor actor, Function<Deal, Resolution> verb) {
        return change(
                books,
                id,
                actor,
                deal -> seen.holds(books, id) ? verb.apply(deal) : new Resolution.Refused(Refusal.CHANGED_SINCE));
    }

    /** A prompt in chat can be called back to choose again; a page asks only about what nobody has answered. */
    private static boolean isLate(Books books, Announcement announcement, Actor actor) {
        return switch (actor.surface()) {
            case PROMPT ->
                books.outbox()
                        .shown(Slot.prompt(announcement.id()))
                        .filter(Outgoing.Outcome.class::isInstance)
                        .isPresent();
            case PAGE -> !(announcement.placement() instanceof Placement.Unresolved);
            case MESSAGE, REACTION, COMMAND, API -> false;
        };
    }

    /** Runs {@code verb} on a deal that {@code actor} may change. */
    static Resolution change(Books books, DealId id, Actor actor, Function<Deal, Resolution> verb) {
        books.people().see(actor.person());
        Optional<Deal> deal = books.deals().lock(id).filter(found -> !(found.status() instanceof DealStatus.Retracted));
        if (deal.isEmpty()) {
            return new Resolution.Refused(Refusal.NO_SUCH_DEAL);
        }
        return new Permission(books, actor).changes(deal.get())
                ? verb.apply(deal.get())
                : new Resolution.Refused(Refusal.NOT_YOURS);
    }
}
