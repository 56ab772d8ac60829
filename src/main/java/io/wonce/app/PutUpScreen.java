package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.Ticket;
import io.wonce.domain.organisation.WallScreen;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;

/** A manager lets a screen on a wall show the numbers. */
public final class PutUpScreen {
    private static final int MOST = 50;

    private final Ledger ledger;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public PutUpScreen(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What lets the screen look, until somebody takes it down; nobody can ask for it again.
     *
     * @return empty for who is no manager, for a name that is none or taken, and where there are fifty already
     */
    public Optional<Ticket> putUp(OrganisationId organisation, String name, Actor actor) {
        if (!WallScreen.isName(name)) {
            return Optional.empty();
        }
        Ticket ticket = Ticket.draw(organisation, random);
        WallScreen screen = new WallScreen(name, clock.instant(), Optional.empty());
        return ledger.write(
                organisation,
                books -> Optional.of(ticket)
                        .filter(drawn -> new Permission(books, actor).manages())
                        .filter(drawn -> books.wallScreens().all().size() < MOST)
                        .filter(drawn -> books.wallScreens()
                                .add(drawn, screen, actor.person().ref())));
    }
}
