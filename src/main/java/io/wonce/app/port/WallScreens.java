package io.wonce.app.port;

import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.organisation.Ticket;
import io.wonce.domain.organisation.WallScreen;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What lets screens on walls look at the numbers. Of each secret a hash is kept; one that was taken down stays known, and shows nothing. */
public interface WallScreens {
    /**
     * Puts a new one up.
     *
     * @param ticket its secret
     * @return false where one of that name is there already; then nothing is kept
     */
    boolean add(Ticket ticket, WallScreen screen, PersonRef by);

    /** Those that show something, by name. */
    List<WallScreen> all();

    /** Takes the one called {@code name} down at once; false where there is none. */
    boolean end(String name, PersonRef by, Instant at);

    /** Whether {@code ticket} is that of a screen that shows something, which it does now. */
    Optional<WallScreen> use(Ticket ticket, Instant now);
}
