package io.wonce.slack.install;

import io.wonce.app.GuessLimit;
import io.wonce.app.port.InstallStates;
import io.wonce.app.port.Invitations;
import io.wonce.domain.organisation.JoinCode;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;

/** Installations that people began and did not end yet. */
final class Underway {
    static final Duration LASTING = Duration.ofMinutes(10);

    private static final int STATE_BYTES = 32;
    private static final int MOST_WRONG = 100;
    /** All who come to the page are one: nobody knows who they are. */
    private static final String GUESSER = "SLACK installation";

    private final InstallStates states;
    private final Invitations invitations;
    private final GuessLimit limit;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    Underway(InstallStates states, Invitations invitations, InstantSource clock) {
        this.states = states;
        this.invitations = invitations;
        this.limit = new GuessLimit(invitations, clock, MOST_WRONG);
        this.clock = clock;
    }

    /** Whether somebody gave this code, and nobody used it; nobody learns that while too many are guessing. */
    boolean isInvitation(JoinCode code) {
        if (limit.isReached(GUESSER)) {
            return false;
        }
        boolean isOpen = invitations.isOpen(code, clock.instant());
        if (!isOpen) {
            limit.note(GUESSER);
        }
        return isOpen;
    }

    /** The state of a new one. */
    String begin() {
        byte[] bytes = new byte[STATE_BYTES];
        random.nextBytes(bytes);
        String state = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        states.begin(state, now, now.plus(LASTING));
        return state;
    }

    /** Ends the one that was begun with {@code state}; false where it took too long, or ended before. */
    boolean end(String state) {
        return states.take(state, clock.instant());
    }
}
