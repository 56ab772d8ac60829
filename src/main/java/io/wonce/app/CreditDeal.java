package io.wonce.app;

import io.wonce.app.Entry.Written;
import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.change.Fact;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.Credits;
import io.wonce.domain.deal.Deal;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Resolution;
import java.time.InstantSource;
import java.util.Optional;

/** A person says who earned an order together; it stays one order. */
public final class CreditDeal {
    private final Ledger ledger;
    private final InstantSource clock;

    public CreditDeal(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Splits the credit for the deal; {@link Credits#OWNERS} gives all of it back to its owner. */
    public Resolution credit(OrganisationId organisation, DealId id, Credits credits, Actor actor) {
        return credit(organisation, id, credits, Seen.ANYHOW, actor);
    }

    /** The same, unless the deal changed since it was {@code seen}. */
    public Resolution credit(OrganisationId organisation, DealId id, Credits credits, Seen seen, Actor actor) {
        return ledger.write(
                organisation,
                books -> Addressed.change(books, id, seen, actor, deal -> credit(books, deal, credits, actor)));
    }

    private Resolution credit(Books books, Deal deal, Credits credits, Actor actor) {
        Credits before = books.deals().credits(deal.id());
        Optional<Written> written = before.isSplitAs(credits)
                ? Optional.empty()
                : Optional.of(new Entry(books, ChangeKind.CREDITED, actor, clock.instant())
                        .record(new Fact.Credited(deal.id(), before, credits))
                        .close());
        return new Resolution.Done(written.map(Written::id), books.deals().summary(deal.id()));
    }
}
