package io.wonce.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A PostgreSQL server of our own, for those who have none. It listens on the loopback interface only, trusts every local
 * connection, keeps its data in a folder from run to run, and loses nothing that was committed, whatever is killed.
 */
public final class EmbeddedServer implements AutoCloseable {
    private static final int ATTEMPTS = 3;
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private final DataFolder folder;
    private final EmbeddedPostgres server;

    private EmbeddedServer(DataFolder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * Starts the server on the data in {@code folder}, which is made where it is missing.
     *
     * @throws UnusableDatabase where another process uses the folder, it cannot be written, or the server does not come up
     */
    public static EmbeddedServer start(Path folder) {
        return start(folder, DURABLE);
    }

    /** For tests that test no durability. */
    static EmbeddedServer start(Path path, Map<String, String> settings) {
        DataFolder folder = DataFolder.claim(path);
        try {
            if (folder.isNew()) {
                found(folder, settings);
            }
            return new EmbeddedServer(folder, boot(folder, folder.ledger(), settings));
        } catch (RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    /** Where its ledger is. */
    public DatabaseAddress address() {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/wonce", "wonce", Optional.empty());
    }

    /** Stops the server, after the transactions under way were ended. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UnusableDatabase("the server on " + folder + " did not stop", failure);
        } finally {
            folder.close();
        }
    }

    /** Makes the data aside and moves it into place when it is whole, so that one killed half-way begins anew. */
    private static void found(DataFolder folder, Map<String, String> settings) {
        try (EmbeddedPostgres server = boot(folder, folder.draft(), settings);
                Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role wonce login createrole");
            statement.execute("create database wonce owner wonce template template0 encoding 'UTF8'"
                    + " locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'");
            statement.execute("checkpoint");
        } catch (SQLException | IOException failure) {
            throw new UnusableDatabase("cannot make a ledger in " + folder + ": " + failure.getMessage(), failure);
        }
        folder.adopt();
    }

    private static EmbeddedPostgres boot(DataFolder folder, Path data, Map<String, String> settings) {
        for (int attempt = 1; ; attempt++) {
            folder.dropLeftovers(data);
            try {
                return builder(folder, data, settings).start();
            } catch (IOException | RuntimeException failure) {
                if (attempt == ATTEMPTS) {
                    throw folder.explained(failure);
                }
            }
        }
    }

    private static EmbeddedPostgres.Builder builder(DataFolder folder, Path data, Map<String, String> settings) {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.put("listen_addresses", "127.0.0.1");
        all.put("unix_socket_directories", "");
        all.put("log_error_verbosity", "terse");
        all.put("log_min_error_statement", "panic");
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOutputRedirector(
                        ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .setErrorRedirector(
                        ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
        all.forEach(builder::setServerConfig);
        return builder;
    }
}
