package io.wonce.app;

import java.time.Duration;

/** Somebody comes faster than they may; nothing was looked up for them. */
public final class TooFast extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Duration pause;

    /** They may come again after {@code pause}. */
    public TooFast(Duration pause) {
        super("too fast: may come again after " + pause, null, false, false);
        this.pause = pause;
    }

    /** How long they have to wait, in whole seconds. */
    public long seconds() {
        return pause.plusMillis(999).toSeconds();
    }
}
