package io.wonce.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Carries rings between processes: one connection that listens, outside the pool, and comes back by itself. */
final class BellWire implements AutoCloseable {
    private static final String CHANNEL = "wonce_bell";
    /** On which the database itself tells that a workspace has moved. */
    private static final String MOVES = "wonce_moved";

    private static final int WAIT_MILLIS = 500;
    private static final long RECONNECT_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final DatabaseAddress app;
    private final Runnable whenMoved;
    private final String self = UUID.randomUUID().toString();
    private volatile boolean closed;

    /** Calls {@code whenMoved} also after each connecting, since something may have been missed. */
    BellWire(DatabaseAddress app, Runnable whenMoved) {
        this.app = app;
        this.whenMoved = whenMoved;
    }

    /** Tells the others, over a connection of the pool. */
    void tell(Connection connection) throws SQLException {
        try (PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
            notify.setString(1, CHANNEL);
            notify.setString(2, self);
            notify.execute();
        }
    }

    /** Calls {@code ring} for what others tell, and once after each connecting, since something may have been missed. */
    void listen(Runnable ring, Consumer<SQLException> onLoss) {
        Thread thread = new Thread(() -> keepListening(ring, onLoss), "wonce-bell-wire");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        closed = true;
    }

    private void keepListening(Runnable ring, Consumer<SQLException> onLoss) {
        while (!closed) {
            try (Connection connection = AppRole.connect(app)) {
                hear(connection, ring);
            } catch (SQLException lost) {
                if (!closed) {
                    onLoss.accept(lost);
                    LockSupport.parkNanos(RECONNECT_NANOS);
                }
            }
        }
    }

    private void hear(Connection connection, Runnable ring) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
            statement.execute("listen " + MOVES);
        }
        ring.run();
        whenMoved.run();
        PGConnection wire = connection.unwrap(PGConnection.class);
        while (!closed) {
            List<PGNotification> news = List.of(wire.getNotifications(WAIT_MILLIS));
            if (news.stream().anyMatch(this::isRingOfOthers)) {
                ring.run();
            }
            if (news.stream().anyMatch(one -> one.getName().equals(MOVES))) {
                whenMoved.run();
            }
        }
    }

    private boolean isRingOfOthers(PGNotification notification) {
        return notification.getName().equals(CHANNEL) && !self.equals(notification.getParameter());
    }
}
