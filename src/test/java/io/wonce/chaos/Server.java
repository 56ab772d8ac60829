package io.wonce.chaos;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** A PostgreSQL of our own, which can be killed, and is the same one at the same port when it is started again. */
interface Server extends AutoCloseable {
    /** Where it listens, on this computer. */
    int port();

    /** How the bot logs in: a user, or a user, a colon and a password. */
    String login();

    /** Starts what was killed or stopped, and waits until it answers. */
    void start();

    /** Ends it as if somebody pulled the plug. */
    void kill();

    /** Kills one of the processes that serve connections. */
    void killBackend(int which);

    /** Ends it in order, whoever is connected. */
    void stop();

    /** A look past all walls, as the superuser. */
    <T> T look(Function<Handle, T> look);

    /** Does it as the superuser. */
    default void run(String sql) {
        look(handle -> handle.execute(sql));
    }

    @Override
    void close();
}
