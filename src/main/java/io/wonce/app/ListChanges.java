package io.wonce.app;

import io.wonce.app.DealFile.Event;
import io.wonce.app.port.Books;
import io.wonce.app.port.ChangeFilter;
import io.wonce.app.port.Changes.Numbered;
import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealSummary;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import java.util.List;
import java.util.Optional;

/** Somebody looks who changed what. */
public final class ListChanges {
    private final Ledger ledger;

    public ListChanges(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The changes that {@code filter} finds, the newest first; the last page where there are fewer than {@code page}. */
    public Listed list(OrganisationId organisation, ChangeFilter filter, int page, Actor actor) {
        return ledger.write(organisation, books -> list(books, filter, page, actor));
    }

    private static Listed list(Books books, ChangeFilter filter, int page, Actor actor) {
        int all = books.lists().count(filter);
        int pages = Page.pages(all);
        int shown = Math.min(page, pages);
        List<Entry> entries = books.lists().changes(filter, Page.slice(shown)).stream()
                .map(change -> entry(books, change, filter, actor))
                .toList();
        return new Listed(new Page<>(entries, shown, pages), all);
    }

    private static Entry entry(Books books, Numbered change, ChangeFilter filter, Actor actor) {
        Event event = new Event(
                change.id(),
                ShowDeal.told(books, change.change()),
                new Undoing(books, actor).isOffered(change.id(), change.change()),
                books.changes().undoneBy(change.id()).isPresent());
        Optional<Answer.DealShown> seenFrom = filter.deal()
                .or(() -> change.deals().stream().findFirst())
                .flatMap(books.deals()::summary)
                .map(deal -> seenFrom(books, deal, change));
        return new Entry(event, change.deals(), seenFrom);
    }

    private static Answer.DealShown seenFrom(Books books, DealSummary deal, Numbered change) {
        return ShowDeal.show(books, deal, List.of(change.change()));
    }

    /**
     * One change.
     *
     * @param event what happened
     * @param deals those that it is about
     * @param seenFrom one of them, to tell the details from; empty where it is about none
     */
    public record Entry(Event event, List<DealId> deals, Optional<Answer.DealShown> seenFrom) {
        public Entry {
            deals = List.copyOf(deals);
        }
    }

    /**
     * What was found.
     *
     * @param page the changes
     * @param all how many there are on all pages
     */
    public record Listed(Page<Entry> page, int all) {}
}
