package io.wonce.postgres;

import io.wonce.app.port.Bell;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rings here at once after a commit, and tells the other processes by NOTIFY a moment later, in a transaction of its own: within
 * the work's transaction it would make all commits of the server queue up behind one lock. A process that dies in between
 * leaves others unrung; the relay looks by itself from time to time.
 */
final class PostgresBell implements Bell, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresBell.class);

    private final Listeners listeners = new Listeners();
    private final Semaphore rings = new Semaphore(0);
    private final DataSource pool;
    private final BellWire wire;
    private final Thread ringer;

    PostgresBell(DataSource pool, BellWire wire) {
        this.pool = pool;
        this.wire = wire;
        this.ringer = new Thread(this::ringOn, "wonce-bell");
        this.ringer.setDaemon(true);
    }

    void start() {
        ringer.start();
        AtomicBoolean lost = new AtomicBoolean();
        wire.listen(
                () -> {
                    lost.set(false);
                    listeners.ring();
                },
                failure -> {
                    if (!lost.getAndSet(true)) {
                        LOG.warn("the bell lost its connection and tries again: SQLSTATE {}", failure.getSQLState());
                    }
                });
    }

    @Override
    public AutoCloseable onRing(Runnable listener) {
        return listeners.onRing(listener);
    }

    /** Something was committed by this process. */
    void ring() {
        rings.release();
    }

    @Override
    public void close() {
        wire.close();
        ringer.interrupt();
    }

    private void ringOn() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                rings.acquire();
                rings.drainPermits();
                listeners.ring();
                tellOthers();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void tellOthers() {
        try (Connection connection = pool.getConnection()) {
            wire.tell(connection);
        } catch (SQLException away) {
            LOG.warn("could not tell other processes of a commit: SQLSTATE {}", away.getSQLState());
        }
    }
}
