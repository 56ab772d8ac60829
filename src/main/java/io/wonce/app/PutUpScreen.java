package io.wonce.app;

import io.wonce.app.port.Ledger;
import io.wonce.domain.change.ChangeKind;
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
     * @return {@link Ending.Up}, or {@link Ending.Refused}
     */
    public Ending putUp(OrganisationId organisation, String name, Actor actor) {
        if (!WallScreen.isName(name)) {
            return new Ending.Refused(Reason.NO_NAME);
        }
        Ticket link = Ticket.draw(organisation, random);
        Instant now = clock.instant();
        WallScreen screen = new WallScreen(name, now, Optional.empty());
        return ledger.write(organisation, books -> {
            if (!new Permission(books, actor).manages()) {
                return new Ending.Refused(Reason.MANAGERS_ONLY);
            }
            if (books.wallScreens().all(now).size() >= MOST) {
                return new Ending.Refused(Reason.TOO_MANY);
            }
            if (!books.wallScreens().add(link, screen, actor.person().ref(), now.plus(LINK_LASTS))) {
                return new Ending.Refused(Reason.TAKEN);
            }
            new HouseLog(books, actor, now).concerning(ChangeKind.SCREEN_PUT_UP, name);
            return new Ending.Up(link);
        });
    }

    /** How it ended. */
    public sealed interface Ending {
        /** It is up as soon as {@code link} is used. */
        record Up(Ticket link) implements Ending {}

        /** There is no more than there was. */
        record Refused(Reason reason) implements Ending {}
    }

    /** Why nothing was put up. */
    public enum Reason {
        /** A manager can. */
        MANAGERS_ONLY,
        /** It is no name of a screen. */
        NO_NAME,
        /** Another screen has that name. */
        TAKEN,
        /** There are fifty. */
        TOO_MANY
    }
}
