package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.Ticket;
import io.wonce.domain.organisation.WallScreen;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Which screens show the numbers. */
public final class AskScreens {
    private final Ledger ledger;
    private final InstantSource clock;

    public AskScreens(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** All that show something, or can be hung now, by name. */
    public List<WallScreen> all(OrganisationId organisation) {
        return ledger.write(organisation, books -> books.wallScreens().all(clock.instant()));
    }

    /** Whose numbers the screen with {@code ticket} shows; empty: it was never hung, or was taken down. */
    public Optional<Organisation> recognise(Ticket ticket) {
        return ledger.write(
                ticket.organisation(),
                books -> books.wallScreens().use(ticket, clock.instant()).map(screen -> books.organisation()));
    }
}
