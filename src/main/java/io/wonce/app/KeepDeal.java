package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Resolution;
import java.util.Optional;

/** A deal stands though the message that announced it is gone. */
public final class KeepDeal {
    private final Ledger ledger;

    public KeepDeal(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Takes the flag off. */
    public Resolution keep(OrganisationId organisation, DealId id, Actor actor) {
        return ledger.write(
                organisation,
                books -> Addressed.change(books, id, actor, deal -> {
                    new Flags(books).decide(deal.id(), actor);
                    return new Resolution.Done(Optional.empty(), books.deals().summary(id));
                }));
    }
}
