package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.Ticket;
import io.wonce.domain.organisation.WallScreen;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** A manager lets a screen on a wall show the numbers. */
public final class PutUpScreen {
    private static final int MOST = 50;

    /** Long enough to walk to the screen with it. */
    private static final Duration LINK_LASTS = Duration.ofMinutes(15);

    private final Ledger ledger;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public PutUpScreen(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * What {@linkplain HangScreen hangs} the screen, once and within fifteen minutes; nobody can ask for it again.
     *
     * @return empty for who is no manager, for a name that is none or taken, and where there are fifty already
     */
    public Optional<Ticket> putUp(OrganisationId organisation, String name, Actor actor) {
        if (!WallScreen.isName(name)) {
            return Optional.empty();
        }
        Ticket link = Ticket.draw(organisation, random);
        Instant now = clock.instant();
        WallScreen screen = new WallScreen(name, now, Optional.empty());
        return ledger.write(
                organisation,
                books -> Optional.of(link)
                        .filter(drawn -> new Permission(books, actor).manages())
                        .filter(drawn -> books.wallScreens().all(now).size() < MOST)
                        .filter(drawn -> books.wallScreens()
                                .add(drawn, screen, actor.person().ref(), now.plus(LINK_LASTS))));
    }
}
