package io.wonce.app.port;

import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.organisation.Ticket;
import io.wonce.domain.organisation.WallScreen;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What lets screens on walls look at the numbers. Each starts as a link that hangs one screen once, and shows something from then on. Of
 * each secret a hash is kept; a screen that was taken down stays known, and shows nothing.
 */
public interface WallScreens {
    /**
     * Puts a new one up, in the place of one of that name whose link ended unused.
     *
     * @param link what hangs it
     * @param end when the link ends
     * @return false where one of that name is there already; then nothing is kept
     */
    boolean add(Ticket link, WallScreen screen, PersonRef by, Instant end);

    /** Whether {@code link} hangs a screen now; it does until {@link #hang}. */
    boolean isOpen(Ticket link, Instant now);

    /** Uses {@code link} up: from now on {@code ticket} is that of its screen. False where the link is not open. */
    boolean hang(Ticket link, Ticket ticket, Instant now);

    /** Those that show something, or can be hung now, by name. */
    List<WallScreen> all(Instant now);

    /** Takes the one called {@code name} down at once; false where there is none. */
    boolean end(String name, PersonRef by, Instant at);

    /** Whether {@code ticket} is that of a screen that shows something, which it does now. */
    Optional<WallScreen> use(Ticket ticket, Instant now);
}
