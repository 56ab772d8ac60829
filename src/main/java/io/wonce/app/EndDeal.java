package io.wonce.app;

import io.wonce.app.Entry.Written;
import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.DealStatus;
import io.wonce.domain.deal.Lifecycle;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.outgoing.Resolution.Refusal;
import java.time.InstantSource;
import java.util.Optional;

/** A deal does not go on: cancelled when it was won before, else lost. */
public final class EndDeal {
    private final Ledger ledger;
    private final InstantSource clock;

    public EndDeal(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Ends an open deal. */
    public Resolution end(OrganisationId organisation, DealId id, Actor actor) {
        return end(organisation, id, Seen.ANYHOW, actor);
    }

    /** The same, unless it changed since it was {@code seen}. */
    public Resolution end(OrganisationId organisation, DealId id, Seen seen, Actor actor) {
        return ledger.write(
                organisation, books -> Addressed.change(books, id, seen, actor, deal -> end(books, deal, actor)));
    }

    private Resolution end(Books books, Deal deal, Actor actor) {
        DealStatus ending = Lifecycle.ending(Policies.counts(books, deal));
        if (!Lifecycle.allows(deal.status(), ending)) {
            return new Resolution.Refused(Refusal.NOT_POSSIBLE);
        }
        ChangeKind kind = ending instanceof DealStatus.Cancelled ? ChangeKind.CANCELLED : ChangeKind.LOST;
        Written written = new Entry(books, kind, actor, clock.instant())
                .status(deal.id(), deal.status(), ending)
                .close();
        new Flags(books).decide(deal.id(), actor);
        return new Resolution.Done(Optional.of(written.id()), books.deals().summary(deal.id()));
    }
}
