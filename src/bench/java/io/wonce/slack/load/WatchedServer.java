package io.wonce.slack.load;

import io.wonce.postgres.DatabaseAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;

/** The server of the ledger, watched from outside. */
final class WatchedServer implements AutoCloseable {
    private final Connection connection;
    private final ProcessHandle postmaster;

    WatchedServer(DatabaseAddress server) {
        try {
            connection = DriverManager.getConnection(server.jdbcUrl(), "postgres", "");
            try (ResultSet own = connection.createStatement().executeQuery("select pg_backend_pid()")) {
                own.next();
                postmaster = ProcessHandle.of(own.getLong(1))
                        .flatMap(ProcessHandle::parent)
                        .orElseThrow();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the ledger cannot be watched", failure);
        }
    }

    /**
     * Its connections at one moment.
     *
     * @param busy in a transaction
     * @param locked of those, waiting for what another one holds
     * @param writing of those, waiting for the disk or for others that write
     */
    record Moment(int busy, int locked, int writing) {}

    /** Of the bots' connections, now. */
    Moment look() {
        try (ResultSet now = connection.createStatement().executeQuery("""
                        select
                          count(*),
                          count(*) filter (where wait_event_type = 'Lock'),
                          count(*) filter (where wait_event_type in ('IO', 'LWLock'))
                        from pg_stat_activity
                        where usename = 'wonce_app'
                          and state <> 'idle'
                        """)) {
            now.next();
            return new Moment(now.getInt(1), now.getInt(2), now.getInt(3));
        } catch (SQLException failure) {
            throw new IllegalStateException("the ledger cannot be watched", failure);
        }
    }

    /** Seconds for which all its processes computed that live now. */
    double computed() {
        return Stream.concat(Stream.of(postmaster), postmaster.children())
                .mapToDouble(ServerProcess::computed)
                .sum();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException("the ledger cannot be left", failure);
        }
    }
}
