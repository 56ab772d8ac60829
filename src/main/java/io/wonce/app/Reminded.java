package io.wonce.app;

import io.wonce.app.port.Books;
import io.wonce.app.port.Reminders.Nudge;
import io.wonce.app.port.Slot;
import io.wonce.domain.change.Change;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Delay;
import io.wonce.domain.deal.Milestone;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Outgoing.Delayed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Shows in the message that nudged a deal's owner what became of the deal, whoever saw to it. */
final class Reminded {
    private final Books books;
    private final Instant now;

    Reminded(Books books, Instant now) {
        this.books = books;
        this.now = now;
    }

    /** Looks again at the deals that {@code change} changed just now; whoever made it themselves can take it back there. */
    void follow(Collection<DealId> changed, ChangeId id, Change change) {
        revise(changed, nudge -> {
            Optional<ChangeId> undo = Optional.of(id).filter(made -> isUndoneBy(nudge.person(), change));
            return asked -> now(asked, undo);
        });
    }

    /** The same question is asked in a new message: in the one before it can no longer be answered. */
    void supersede(Collection<DealId> deals) {
        revise(deals, nudge -> asked -> asked.open() ? again(asked) : asked);
    }

    /** Whether the deal still waits for that, and nobody put it off. */
    boolean waits(DealId deal, Delay delay) {
        return snoozed(deal).isEmpty()
                && books.deals()
                        .find(deal)
                        .filter(found -> delay.holds(found, day(now), counting()))
                        .isPresent();
    }

    /** A deal that {@link #waits}, as its owner is asked about it. */
    Optional<Delayed> question(DealId deal, Delay delay) {
        return books.deals()
                .summary(deal)
                .map(summary -> new Delayed(summary, delay, counting(), true, Optional.empty(), Optional.empty()));
    }

    private boolean isUndoneBy(PersonRef person, Change change) {
        return !Undoing.isFinal(change.kind())
                && books.matches().accounts(person).contains(change.by());
    }

    /** Always in the order of the slots: whoever else revises some of them waits, and neither for the other. */
    private void revise(Collection<DealId> deals, Function<Nudge, UnaryOperator<Delayed>> look) {
        Map<Nudge, Set<DealId>> nudges =
                new TreeMap<>(Comparator.comparing(nudge -> slot(nudge).key()));
        books.reminders()
                .nudges(deals)
                .forEach((deal, nudge) ->
                        nudges.computeIfAbsent(nudge, key -> new HashSet<>()).add(deal));
        nudges.forEach((nudge, its) -> revise(slot(nudge), its, look.apply(nudge)));
    }

    private static Slot slot(Nudge nudge) {
        return Slot.reminder(nudge.person(), nudge.day());
    }

    /** One message asks about several deals, which several people may answer at once. */
    private void revise(Slot slot, Set<DealId> deals, UnaryOperator<Delayed> look) {
        books.outbox()
                .lock(slot)
                .filter(Outgoing.Reminder.class::isInstance)
                .map(Outgoing.Reminder.class::cast)
                .ifPresent(reminder -> books.outbox()
                        .revise(
                                slot,
                                reminder.now(asked ->
                                        deals.contains(asked.deal().deal().id()) ? look.apply(asked) : asked)));
    }

    private Delayed now(Delayed asked, Optional<ChangeId> change) {
        DealSummary deal = books.deals().summary(asked.deal().deal().id()).orElseThrow();
        Optional<LocalDate> again = snoozed(deal.deal().id()).map(this::day);
        boolean open = again.isEmpty() && asked.delay().holds(deal.deal(), day(now), counting());
        return new Delayed(deal, asked.delay(), counting(), open, again, open ? Optional.empty() : change);
    }

    private Delayed again(Delayed asked) {
        return new Delayed(
                asked.deal(), asked.delay(), asked.counting(), false, Optional.of(day(now)), Optional.empty());
    }

    private Optional<Instant> snoozed(DealId deal) {
        return books.reminders().snoozedUntil(deal).filter(now::isBefore);
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(books.organisation().zone()).toLocalDate();
    }

    private Milestone counting() {
        return Policies.countingMilestone(books, now);
    }
}
