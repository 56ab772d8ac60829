package io.wonce.teams.door;

import java.time.Duration;

/** The keys of the Bot Framework cannot be asked for now, so that nobody can tell whether it signed a request. */
final class KeysAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    /** They may be asked for after {@code wait}. */
    KeysAway(Duration wait) {
        super("the keys of the Bot Framework may be asked for in " + wait);
        this.wait = wait;
    }

    Duration after() {
        return wait;
    }
}
