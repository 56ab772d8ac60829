package io.wonce.app;

import io.wonce.app.Entry.Written;
import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.change.Change;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import java.time.InstantSource;
import java.util.Optional;

/** Takes a change back, by another change. What came later on the same things has to be undone first. */
public final class UndoChange {
    private final Ledger ledger;
    private final Intake intake;
    private final InstantSource clock;

    public UndoChange(Desk desk) {
        this.ledger = desk.ledger();
        this.intake = desk.intake();
        this.clock = desk.clock();
    }

    /** Takes {@code id} back. */
    public Resolution undo(OrganisationId organisation, ChangeId id, Actor actor) {
        return ledger.write(organisation, books -> undo(books, id, actor));
    }

    /** Takes the last change of {@code actor} back that still stands. */
    public Resolution undoLast(OrganisationId organisation, Actor actor) {
        return ledger.write(
                organisation,
                books -> books.changes()
                        .lastOf(actor.person().ref())
                        .map(id -> undoWhole(books, id, actor))
                        .orElseGet(() -> new Resolution.Refused(Refusal.NOTHING_TO_UNDO)));
    }

    /** Together with the opening of the deal, where one command did both. */
    private Resolution undoWhole(Books books, ChangeId id, Actor actor) {
        Resolution undone = undo(books, id, actor);
        if (!(undone instanceof Resolution.Done)) {
            return undone;
        }
        return books.changes()
                .lastOf(actor.person().ref())
                .filter(before -> OneCommand.did(find(books, before), find(books, id)))
                .map(before -> undo(books, before, actor))
                .filter(Resolution.Done.class::isInstance)
                .orElse(undone);
    }

    private static Change find(Books books, ChangeId id) {
        return books.changes().find(id).orElseThrow();
    }

    private Resolution undo(Books books, ChangeId id, Actor actor) {
        Optional<Change> found = books.changes().lock(id);
        if (found.isEmpty()) {
            return new Resolution.Refused(Refusal.NO_SUCH_CHANGE);
        }
        Change change = found.get();
        return new Undoing(books, actor)
                .refusal(id, change)
                .<Resolution>map(Resolution.Refused::new)
                .orElseGet(() -> takeBack(books, id, change, actor));
    }

    private Resolution takeBack(Books books, ChangeId id, Change change, Actor actor) {
        Entry entry = new Entry(books, ChangeKind.UNDONE, actor, clock.instant());
        boolean whole = isOfCommand(books, change, actor);
        change.inverse().stream().map(fact -> whole ? withdrawing(fact) : fact).forEach(entry::record);
        Written written = entry.close(Optional.of(id));
        new Telling(books, clock.instant()).correct(written.reached().keySet());
        if (change.kind() != ChangeKind.CONFIRMED) {
            change.facts().forEach(fact -> show(books, fact, actor));
        }
        Optional<DealSummary> deal =
                written.reached().keySet().stream().findFirst().flatMap(books.deals()::summary);
        return new Resolution.Done(Optional.of(written.id()), deal);
    }

    /** A command or an answer to a nudge is taken back with what it stated; a message still stands in the channel, so that is asked about again. */
    private static boolean isOfCommand(Books books, Change change, Actor actor) {
        return switch (change.kind()) {
            case OPENED -> change.surface() == Surface.COMMAND;
            case CONFIRMED -> true;
            case HEARD ->
                actor.surface() == Surface.COMMAND
                        && Undoing.placed(change)
                                .flatMap(id -> books.announcements().find(id).stream())
                                .allMatch(announcement -> announcement.message().isCommand());
            default -> false;
        };
    }

    private static Fact withdrawing(Fact fact) {
        return fact instanceof Fact.Placed placed && placed.to() instanceof Placement.Unresolved
                ? new Fact.Placed(placed.announcement(), placed.from(), new Placement.Withdrawn())
                : fact;
    }

    private void show(Books books, Fact fact, Actor actor) {
        if (fact instanceof Fact.Judged judged) {
            books.matches().lock(judged.match()).ifPresent(new Asking(books)::ask);
        }
        if (fact instanceof Fact.Placed placed) {
            Announcement announcement =
                    books.announcements().find(placed.announcement()).orElseThrow();
            if (announcement.placement() instanceof Placement.Unresolved) {
                intake.ask(books, announcement);
                return;
            }
            Telling telling = new Telling(books, clock.instant());
            Optional<String> by = Optional.of(actor.person().name());
            telling.outcome(announcement, telling.standing(announcement), by, Optional.empty());
        }
    }
}
