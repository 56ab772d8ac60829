package io.wonce.app.port;

import java.time.Instant;

/** Installations under way: what is sent along to the platform, and has to come back with its answer. */
public interface InstallStates {
    /** Keeps one until {@code end}, and drops those that ended before {@code now}; {@code state} is random, and never guessed. */
    void begin(String state, Instant now, Instant end);

    /** Takes one out, so that it cannot come back twice; false where it never began, came back already, or ended. */
    boolean take(String state, Instant now);
}
