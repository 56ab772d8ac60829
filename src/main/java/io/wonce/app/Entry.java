package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.Change;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.reading.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One change on its way into the books: applies facts in order, then keeps them as one event. */
final class Entry {
    private final Books books;
    private final ChangeKind kind;
    private final Actor actor;
    private final Instant at;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<DealId> touched = new LinkedHashSet<>();

    Entry(Books books, ChangeKind kind, Actor actor, Instant at) {
        this.books = books;
        this.kind = kind;
        this.actor = actor;
        this.at = at;
    }

    Entry place(Announcement announcement, Placement to) {
        return announcement.placement().equals(to)
                ? this
                : record(new Fact.Placed(announcement.id(), announcement.placement(), to));
    }

    Entry name(Announcement announcement, Milestone milestone) {
        return record(new Fact.MilestoneNamed(announcement.id(), announcement.named(), Optional.of(milestone)));
    }

    Entry restate(Announcement announcement, Statement to) {
        return record(new Fact.Restated(announcement.id(), announcement.statement(), to));
    }

    Entry status(DealId deal, DealStatus from, DealStatus to) {
        return from.equals(to) ? this : record(new Fact.StatusChanged(deal, from, to));
    }

    Entry describe(Deal deal, Description to) {
        return deal.description().equals(to) ? this : record(new Fact.Redescribed(deal.id(), deal.description(), to));
    }

    /** Nobody is nudged about the deal before {@code until}. */
    Entry snooze(DealId deal, Instant until) {
        return record(new Fact.Snoozed(deal, books.reminders().snoozedUntil(deal), Optional.of(until)));
    }

    /** Applies {@code fact} and remembers it. */
    Entry record(Fact fact) {
        facts.add(fact);
        apply(fact);
        return this;
    }

    /** Works out the milestones of all deals touched and keeps the event. */
    Written close() {
        return close(Optional.empty());
    }

    /** The same, as the change that takes {@code undone} back. */
    Written close(Optional<ChangeId> undone) {
        Map<DealId, Set<Milestone>> reached = new LinkedHashMap<>();
        touched.forEach(deal -> reached.put(deal, books.deals().refreshMilestones(deal, at)));
        Change change = new Change(kind, actor.person().ref(), actor.surface(), at, facts, undone);
        ChangeId id = books.changes().append(change);
        new Reminded(books, at).follow(touched, id, change);
        new Umpire(books).follow(touched, facts);
        new Signals(books, at).follow(change, reached);
        return new Written(id, change, reached);
    }

    private void apply(Fact fact) {
        if (fact instanceof Fact.Placed placed) {
            books.announcements().place(placed.announcement(), placed.to());
            new Schooling(books, kind, actor, at).follow(placed);
            touch(placed.from());
            touch(placed.to());
        } else if (fact instanceof Fact.MilestoneNamed named) {
            books.announcements().nameMilestone(named.announcement(), named.to());
            touchDealOf(named.announcement());
        } else if (fact instanceof Fact.Restated restated) {
            books.announcements().restate(restated.announcement(), restated.to());
            touchDealOf(restated.announcement());
        } else if (fact instanceof Fact.StatusChanged changed) {
            books.deals().setStatus(changed.deal(), changed.to());
            touched.add(changed.deal());
        } else if (fact instanceof Fact.Redescribed redescribed) {
            books.deals().describe(redescribed.deal(), redescribed.to());
            touched.add(redescribed.deal());
        } else if (fact instanceof Fact.Credited credited) {
            books.deals().credit(credited.deal(), credited.to());
            touched.add(credited.deal());
        } else if (fact instanceof Fact.Targeted targeted) {
            books.targets().set(targeted.aim(), targeted.to(), at);
        } else if (fact instanceof Fact.Teamed teamed) {
            books.salesTeams().assign(teamed.who(), teamed.to(), actor.person().ref(), at);
        } else if (fact instanceof Fact.Judged judged) {
            books.matches().judge(judged.match(), judged.to());
        } else if (fact instanceof Fact.Snoozed snoozed) {
            books.reminders().snooze(snoozed.deal(), snoozed.to());
            touched.add(snoozed.deal());
        } else if (fact instanceof Fact.Flagged flagged) {
            new Flags(books).turn(flagged, actor);
            touched.add(flagged.deal());
        } else if (fact instanceof Fact.Rated rated) {
            apply(rated);
        }
    }

    /** Taken back, a rate that was entered was never there, and one that was removed never was. */
    private void apply(Fact.Rated rated) {
        boolean isUndo = kind == ChangeKind.UNDONE;
        rated.to()
                .ifPresentOrElse(
                        isUndo && rated.from().isEmpty() ? books.rates()::restore : books.rates()::put,
                        () -> rated.from().ifPresent(isUndo ? books.rates()::forget : books.rates()::remove));
    }

    private void touchDealOf(AnnouncementId id) {
        books.announcements().find(id).ifPresent(announcement -> touch(announcement.placement()));
    }

    private void touch(Placement placement) {
        placement.supports().ifPresent(touched::add);
    }

    /**
     * A change in the books.
     *
     * @param id its key
     * @param change what was kept
     * @param reached the milestones that each touched deal reached by it
     */
    record Written(ChangeId id, Change change, Map<DealId, Set<Milestone>> reached) {
        /** What {@code deal} reached by it. */
        Set<Milestone> reached(DealId deal) {
            return reached.getOrDefault(deal, Set.of());
        }
    }
}
