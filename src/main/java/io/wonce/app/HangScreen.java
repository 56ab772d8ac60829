package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.organisation.Ticket;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

/** Somebody at a screen uses the link that hangs it. */
public final class HangScreen {
    private final Ledger ledger;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public HangScreen(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Whether {@code link} hangs a screen now; looking does not use it up. */
    public boolean isOpen(Ticket link) {
        return ledger.write(link.organisation(), books -> books.wallScreens().isOpen(link, clock.instant()));
    }

    /** Uses {@code link} up; what lets its screen look until it is taken down, or empty where the link is no longer good, or never was. */
    public Optional<Ticket> hang(Ticket link) {
        Ticket ticket = Ticket.draw(link.organisation(), random);
        return ledger.write(
                link.organisation(),
                books -> Optional.of(ticket).filter(drawn -> books.wallScreens().hang(link, drawn, clock.instant())));
    }
}
