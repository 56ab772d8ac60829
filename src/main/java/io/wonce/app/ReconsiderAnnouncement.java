package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Resolution;
import java.util.Optional;

/** A person wants to choose again: the prompt returns, and nothing moves until they do. */
public final class ReconsiderAnnouncement {
    private final Ledger ledger;
    private final Intake intake;

    public ReconsiderAnnouncement(Desk desk) {
        this.ledger = desk.ledger();
        this.intake = desk.intake();
    }

    /** Shows the prompt in the place of its outcome. */
    public Resolution reconsider(OrganisationId organisation, AnnouncementId id, Actor actor) {
        return ledger.write(
                organisation,
                books -> Addressed.resolve(books, id, actor, announcement -> {
                    intake.ask(books, announcement);
                    return new Resolution.Done(
                            Optional.empty(), announcement.placement().deal().flatMap(books.deals()::summary));
                }));
    }
}
