package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Answer;
import java.time.InstantSource;

/** Somebody asks for the conventions of the organisation. */
public final class AskSettings {
    private final Ledger ledger;
    private final InstantSource clock;

    public AskSettings(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The conventions as they are. */
    public Answer.SettingsShown ask(OrganisationId organisation) {
        return ledger.write(organisation, books -> Conventions.shown(books, clock.instant(), false));
    }

    /** The conventions as they are in the channel {@code here}. */
    public Answer.SettingsShown ask(OrganisationId organisation, ChannelRef here) {
        return ledger.write(organisation, books -> Conventions.shown(books, clock.instant(), false, here));
    }
}
