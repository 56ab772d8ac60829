package io.wonce.chaos;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;

/** A PostgreSQL of our own, which can be killed, and is the same one at the same port when it is started again. */
interface Server extends AutoCloseable {
    /** A minute's worth. */
    int MOST_ATTEMPTS = 240;

    Duration PAUSE = Duration.ofMillis(250);

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

    /** The bot acknowledged something that it was told just now. */
    default void served() {}

    /** A look past all walls, as the superuser. */
    <T> T look(Function<Handle, T> look);

    /** Does it as the superuser, once the server lets anybody in: it may still recover from the fault before. */
    default void run(String sql) {
        run(handle -> handle.execute(sql));
    }

    /** The same, for what takes more than one statement. */
    default void run(ToIntFunction<Handle> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                look(work::applyAsInt);
                return;
            } catch (ConnectionException recovering) {
                if (attempt == MOST_ATTEMPTS) {
                    throw recovering;
                }
                Scene.sleep(PAUSE);
            }
        }
    }

    @Override
    void close();
}
