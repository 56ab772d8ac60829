package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.Change;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.counting.Period;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.outgoing.Signal;
import io.wonce.domain.outgoing.Signal.Event;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Tells webhooks what happens, in the transaction in which it does; amounts only where the organisation shows them. */
final class Signals {
    private final Books books;
    private final Instant now;

    Signals(Books books, Instant now) {
        this.books = books;
        this.now = now;
    }

    /** A change is in the books. */
    void follow(Change change, Map<DealId, Set<Milestone>> reached) {
        if (!books.webhooks().isHeard()) {
            return;
        }
        events(change, reached.keySet())
                .forEach((deal, event) ->
                        books.deals().find(deal).ifPresent(found -> raise(new Signal.DealChanged(event, found))));
        reached.forEach((deal, milestones) -> milestones.stream()
                .sorted()
                .forEach(milestone -> books.deals()
                        .find(deal)
                        .ifPresent(found -> raise(new Signal.MilestoneReached(found, milestone)))));
        change.facts().stream()
                .filter(Fact.Placed.class::isInstance)
                .map(Fact.Placed.class::cast)
                .filter(placed -> placed.to() instanceof Placement.Unresolved)
                .flatMap(placed -> books.announcements().find(placed.announcement()).stream())
                .forEach(this::unresolved);
    }

    /** An announcement waits for somebody to link it. */
    void unresolved(Announcement announcement) {
        if (books.webhooks().isHeard()) {
            raise(new Signal.Unresolved(
                    announcement.id(), announcement.statement().kind()));
        }
    }

    /** The count of {@code period} was frozen at this moment. */
    void published(Period period) {
        if (books.webhooks().isHeard()) {
            books.counts()
                    .published(period)
                    .ifPresent(count -> raise(new Signal.CountPublished(InBase.published(books, count))));
        }
    }

    void raise(Signal signal) {
        boolean amounts = books.organisation().celebrations().amountsVisible();
        books.webhooks().raise(amounts ? signal : signal.withoutAmounts(), now);
    }

    /** What happened to each deal, in one word: the weightiest. */
    private static Map<DealId, Event> events(Change change, Set<DealId> touched) {
        Map<DealId, Event> events = new LinkedHashMap<>();
        if (change.kind() == ChangeKind.UNDONE) {
            touched.forEach(deal -> events.put(deal, Event.UNDONE));
            return events;
        }
        for (Fact fact : change.facts()) {
            if (fact instanceof Fact.StatusChanged status) {
                events.put(status.deal(), event(status.from(), status.to()));
            } else if (fact instanceof Fact.Redescribed redescribed) {
                events.putIfAbsent(redescribed.deal(), Event.EDITED);
            } else if (fact instanceof Fact.Credited credited) {
                events.putIfAbsent(credited.deal(), Event.EDITED);
            }
        }
        if (change.kind() == ChangeKind.SPLIT) {
            touched.forEach(deal -> events.putIfAbsent(deal, Event.SPLIT));
        }
        return events;
    }

    private static Event event(DealStatus from, DealStatus to) {
        if (to instanceof DealStatus.Open) {
            return from instanceof DealStatus.Retracted ? Event.OPENED : Event.REOPENED;
        }
        if (to instanceof DealStatus.Lost) {
            return Event.LOST;
        }
        if (to instanceof DealStatus.Cancelled) {
            return Event.CANCELLED;
        }
        return to instanceof DealStatus.MergedInto ? Event.MERGED : Event.RETRACTED;
    }
}
