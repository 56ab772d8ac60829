package io.wonce.postgres;

import io.wonce.app.port.Bell;
import java.util.concurrent.Semaphore;

/**
 * Rings here at once after a commit, and tells the other processes by NOTIFY a moment later, in a transaction of its own: within
 * the work's transaction it would make all commits of the server queue up behind one lock. A process that dies in between
 * leaves others unrung; the relay looks by itself from time to time.
 */
final class PostgresBell implements Bell, AutoCloseable {
    private final Listeners listeners = new Listeners();
    private final Semaphore rings = new Semaphore(0);
    private final Runnable tellOthers;
    private final Thread ringer;

    PostgresBell(Runnable tellOthers) {
        this.tellOthers = tellOthers;
        this.ringer = new Thread(this::ringOn, "wonce-bell");
        this.ringer.setDaemon(true);
    }

    void start() {
        ringer.start();
    }

    @Override
    public AutoCloseable onRing(Runnable listener) {
        return listeners.onRing(listener);
    }

    /** Something was committed by this process. */
    void ring() {
        rings.release();
    }

    /** Something was committed by another process, or may have been. */
    void ringHere() {
        listeners.ring();
    }

    @Override
    public void close() {
        ringer.interrupt();
    }

    private void ringOn() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                rings.acquire();
                rings.drainPermits();
                ringHere();
                tellOthers.run();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
