package io.wonce.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes faster than others do, so that who waits for it waits less. */
public final class BriskClock implements InstantSource {
    private final Instant begun = Instant.now();
    private final long started = System.nanoTime();
    private final int times;

    /** Goes so many times as fast. */
    public BriskClock(int times) {
        this.times = times;
    }

    @Override
    public Instant instant() {
        return begun.plus(Duration.ofNanos((System.nanoTime() - started) * times));
    }
}
