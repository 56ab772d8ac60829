package io.wonce.app;

import io.wonce.app.Entry.Written;
import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Resolution;
import java.time.InstantSource;
import java.util.Optional;

/** A deal stands though the message that announced it is gone. */
public final class KeepDeal {
    private final Ledger ledger;
    private final InstantSource clock;

    public KeepDeal(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Takes the flag off. */
    public Resolution keep(OrganisationId organisation, DealId id, Actor actor) {
        return keep(organisation, id, Seen.ANYHOW, actor);
    }

    /** The same, unless it changed since it was {@code seen}. */
    public Resolution keep(OrganisationId organisation, DealId id, Seen seen, Actor actor) {
        return ledger.write(
                organisation, books -> Addressed.change(books, id, seen, actor, deal -> keep(books, deal, actor)));
    }

    private Resolution keep(Books books, Deal deal, Actor actor) {
        Optional<Written> kept = Optional.of(deal)
                .filter(Deal::flagged)
                .map(flagged -> new Entry(books, ChangeKind.KEPT, actor, clock.instant())
                        .record(new Fact.Flagged(deal.id(), true, false))
                        .close());
        return new Resolution.Done(kept.map(Written::id), books.deals().summary(deal.id()));
    }
}
