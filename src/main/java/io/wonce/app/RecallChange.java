package io.wonce.app;

import io.wonce.app.DealFile.Event;
import io.wonce.app.port.Books;
import io.wonce.app.port.Changes.Numbered;
import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.ChangeId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.organisation.OrganisationId;
import java.util.List;
import java.util.Optional;

/** Somebody is told what they have just done. */
public final class RecallChange {
    private final Ledger ledger;

    public RecallChange(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The change {@code id}; empty where there is none, or somebody else did it. */
    public Optional<Recalled> recall(OrganisationId organisation, ChangeId id, Actor actor) {
        return ledger.write(
                organisation,
                books -> books.changes()
                        .numbered(id)
                        .filter(change -> new Permission(books, actor)
                                .isOneself(change.change().by()))
                        .map(change -> recalled(books, change, actor)));
    }

    private static Recalled recalled(Books books, Numbered change, Actor actor) {
        Event event = new Event(
                change.id(),
                ShowDeal.told(books, change.change()),
                new Undoing(books, actor).isOffered(change.id(), change.change()),
                books.changes().undoneBy(change.id()).isPresent());
        return new Recalled(event, change.deals());
    }

    /**
     * What somebody did.
     *
     * @param event what happened
     * @param deals those that it was about
     */
    public record Recalled(Event event, List<DealId> deals) {
        public Recalled {
            deals = List.copyOf(deals);
        }
    }
}
