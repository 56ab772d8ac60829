package io.wonce.app;

import io.wonce.app.port.Invitations;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Stops who guesses join codes: so many wrong ones an hour, and then none, right or wrong. */
public final class GuessLimit {
    private static final Duration SPAN = Duration.ofHours(1);

    private final Invitations invitations;
    private final InstantSource clock;
    private final int most;

    /** Allows {@code most} wrong ones an hour. */
    public GuessLimit(Invitations invitations, InstantSource clock, int most) {
        this.invitations = invitations;
        this.clock = clock;
        this.most = most;
    }

    /** Whether {@code by} has to wait. */
    public boolean isReached(String by) {
        Instant now = clock.instant();
        return invitations.wrongTries(by, now.minus(SPAN), now) >= most;
    }

    /** {@code by} tried a wrong one. */
    public void note(String by) {
        invitations.noteWrong(by, clock.instant());
    }
}
