package io.wonce.postgres;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a failed statement means, by the SQLSTATE at its root. */
enum Failure {
    /** A deadlock or a serialisation failure: the same work may well succeed now. */
    AGAIN,
    /** The server is away, full, starting, read-only or too slow; or the pool is, which knows no SQLSTATE: exhausted, closed, given up. */
    AWAY,
    /** A mistake in the program. */
    BROKEN;

    private static final Set<String> AGAIN_STATES = Set.of("40001", "40P01");
    /** Cancelled by a time-out, lock not available, read-only transaction. */
    private static final Set<String> AWAY_STATES = Set.of("57014", "55P03", "25006");
    /** Connection, resources, operator intervention, system error, authorisation. */
    private static final Set<String> AWAY_CLASSES = Set.of("08", "53", "57", "58", "28");

    static Failure of(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return of(sql);
            }
        }
        return BROKEN;
    }

    private static Failure of(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return AWAY;
        }
        if (AGAIN_STATES.contains(state)) {
            return AGAIN;
        }
        boolean away = failure instanceof SQLTransientConnectionException
                || AWAY_STATES.contains(state)
                || AWAY_CLASSES.contains(state.substring(0, 2));
        return away ? AWAY : BROKEN;
    }
}
