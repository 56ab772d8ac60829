package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.app.port.Slot;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import java.util.List;

/** Somebody searches for a deal. */
public final class FindDeals {
    private static final int MOST_DEALS = 10;
    /** So many are looked through for those that are open. */
    private static final int MOST_LOOKED_AT = 200;

    private final Ledger ledger;

    public FindDeals(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * The same from within a prompt, which whoever searches there has seen; nothing where {@code prompt} asks about another
     * organisation's announcement.
     */
    public Answer.DealsFound suggest(
            OrganisationId organisation, AnnouncementId announcement, MessageRef prompt, String words) {
        Slot slot = Slot.prompt(announcement);
        boolean isOurs = ledger.write(organisation, books -> {
            books.outbox().seen(slot, prompt);
            return books.outbox().stands(slot, prompt);
        });
        return isOurs ? find(organisation, words) : new Answer.DealsFound(words, List.of());
    }

    /** The best ten that are open, without {@code but}. */
    public Answer.DealsFound open(OrganisationId organisation, String words, DealId but) {
        return ledger.write(
                organisation,
                books -> new Answer.DealsFound(
                        words,
                        books.deals().search(words, MOST_LOOKED_AT).stream()
                                .filter(found -> found.deal().status() instanceof DealStatus.Open)
                                .filter(found -> !found.deal().id().equals(but))
                                .limit(MOST_DEALS)
                                .toList()));
    }

    /** The best ten by id, customer (typing mistakes forgiven), reference or owner. */
    public Answer.DealsFound find(OrganisationId organisation, String words) {
        return ledger.write(
                organisation,
                books -> new Answer.DealsFound(words, books.deals().search(words, MOST_DEALS)));
    }
}
