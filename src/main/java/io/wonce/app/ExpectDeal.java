package io.wonce.app;

import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.DealId;
import io.wonce.domain.deal.Description;
import io.wonce.domain.deal.Expectation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.domain.reading.Statement;
import java.util.Optional;

/** Somebody expects an order: it is declared, and when and how likely it comes goes on its deal. */
public final class ExpectDeal {
    private final DeclareAnnouncement announcements;
    private final ReviseDeal deals;

    public ExpectDeal(Desk desk) {
        this.announcements = new DeclareAnnouncement(desk);
        this.deals = new ReviseDeal(desk.ledger(), desk.clock());
    }

    /**
     * Declares {@code statement} by {@link DeclareAnnouncement}; where a question stands in the channel instead of a deal, the
     * expectation is not kept.
     */
    public Resolution expect(
            OrganisationId organisation, IncomingMessage command, Statement statement, Expectation expectation) {
        Resolution declared = announcements.declare(organisation, command, statement);
        Actor actor = new Actor(command.author(), Surface.COMMAND);
        Description news =
                new Description(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(expectation));
        return deal(declared)
                .map(deal -> deals.revise(organisation, deal, news, actor))
                .orElse(declared);
    }

    private static Optional<DealId> deal(Resolution declared) {
        if (declared instanceof Resolution.Done done) {
            return done.deal().map(summary -> summary.deal().id());
        }
        return declared instanceof Resolution.Repeated repeated
                ? Optional.of(repeated.deal().deal().id())
                : Optional.empty();
    }
}
