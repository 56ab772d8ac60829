package io.wonce.app;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** How long what is under way is waited for, in all, from the moment on at which nothing new is begun. */
final class Goodbye {
    /** Longer than a call to a platform or a webhook takes, and well below the 45 seconds after which a process is killed. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final long NEVER = Long.MIN_VALUE;

    private final LongSupplier stopwatch;
    private final AtomicLong begin = new AtomicLong(NEVER);

    Goodbye() {
        this(System::nanoTime);
    }

    /** For tests: {@code stopwatch} tells nanoseconds since any moment. */
    Goodbye(LongSupplier stopwatch) {
        this.stopwatch = stopwatch;
    }

    /** From the first time on that somebody says so. */
    void begin() {
        begin.compareAndSet(NEVER, stopwatch.getAsLong());
    }

    boolean hasBegun() {
        return begin.get() != NEVER;
    }

    /** What is left, in milliseconds; at least one, since {@link Thread#join(long)} takes none for ever. */
    long millisLeft() {
        return Math.max(
                1, LONGEST.minusNanos(stopwatch.getAsLong() - begin.get()).toMillis());
    }
}
