package io.wonce.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that a test moves by hand. */
public final class HandClock implements InstantSource {
    private volatile Instant now;

    /** Shows {@code now} until it is moved. */
    public HandClock(Instant now) {
        this.now = now;
    }

    /** Moves on. */
    public synchronized void tick(Duration by) {
        now = now.plus(by);
    }

    /** Moves on to {@code instant}, never back. */
    public synchronized void until(Instant instant) {
        now = instant.isAfter(now) ? instant : now;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
