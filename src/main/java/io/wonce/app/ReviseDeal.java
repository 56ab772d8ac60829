package io.wonce.app;

import io.wonce.app.Entry.Written;
import io.wonce.app.port.Ledger;
import io.wonce.domain.change.ChangeKind;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Description;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Resolution;
import java.time.InstantSource;
import java.util.Optional;

/** A person changes what is known of a deal: customer, value, owner or expectation. */
public final class ReviseDeal {
    private final Ledger ledger;
    private final InstantSource clock;

    public ReviseDeal(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Overlays {@code news} on the deal's description: what it leaves empty stays as it is. */
    public Resolution revise(OrganisationId organisation, DealId id, Description news, Actor actor) {
        return revise(organisation, id, news, Seen.ANYHOW, actor);
    }

    /** The same, unless the deal changed since it was {@code seen}. */
    public Resolution revise(OrganisationId organisation, DealId id, Description news, Seen seen, Actor actor) {
        return ledger.write(
                organisation,
                books -> Addressed.change(books, id, seen, actor, deal -> {
                    Description description = news.filledFrom(deal.description());
                    if (description.equals(deal.description())) {
                        return new Resolution.Done(
                                Optional.empty(), books.deals().summary(id));
                    }
                    ChangeKind kind = news.expectation().isPresent() ? ChangeKind.EXPECTED : ChangeKind.EDITED;
                    Written written = new Entry(books, kind, actor, clock.instant())
                            .describe(deal, description)
                            .close();
                    return new Resolution.Done(
                            Optional.of(written.id()), books.deals().summary(id));
                }));
    }
}
