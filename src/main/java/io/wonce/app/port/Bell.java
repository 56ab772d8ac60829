package io.wonce.app.port;

/** Rings after every commit that changed something, in this process or another one on the same database. */
public interface Bell {
    /**
     * Calls {@code listener} at every ring, from a thread of the bell; it must be quick. Rings may be merged, and one more may
     * come than commits were made.
     *
     * @return closes the subscription
     */
    AutoCloseable onRing(Runnable listener);
}
