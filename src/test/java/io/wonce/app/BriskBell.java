package io.wonce.app;

import io.wonce.app.port.Bell;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Also rings again and again, until closed: for who sleeps by the time of the day and looks at a {@link BriskClock}. */
public final class BriskBell implements Bell, AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Bell bell;
    private volatile boolean closed;

    /** Rings with {@code bell} as well. */
    public BriskBell(Bell bell) {
        this.bell = bell;
    }

    @Override
    public AutoCloseable onRing(Runnable listener) {
        Thread ringing = new Thread(() -> ring(listener), "brisk-bell");
        ringing.setDaemon(true);
        ringing.start();
        return bell.onRing(listener);
    }

    @Override
    public void close() {
        closed = true;
    }

    private void ring(Runnable listener) {
        while (!closed) {
            LockSupport.parkNanos(PAUSE.toNanos());
            listener.run();
        }
    }
}
