package io.wonce.chaos;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** A PostgreSQL of our own, which can be killed, and is the same one at the same port when it is started again. */
final class LoneServer implements Server {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path data;
    private final Path log;
    private final int port;
    private final String program;
    private volatile Optional<Process> running = Optional.empty();

    private LoneServer(Path data, Path log, int port, String program) {
        this.data = data;
        this.log = log;
        this.port = port;
        this.program = program;
    }

    /** Makes the data in {@code folder} and starts on it. What was committed outlives a kill, though not a loss of power. */
    static LoneServer found(Path folder) {
        Path data = folder.resolve("postgres");
        Path log = folder.resolve("postgres.log");
        try (EmbeddedPostgres first = EmbeddedPostgres.builder()
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false)
                        .setServerConfig("fsync", "off")
                        .setServerConfig("unix_socket_directories", "")
                        .start();
                Connection connection = first.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role wonce login createrole");
            statement.execute("create database wonce owner wonce template template0 encoding 'UTF8'"
                    + " locale_provider builtin builtin_locale 'C.UTF-8' locale 'C'");
            long pid = Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
            String program =
                    ProcessHandle.of(pid).flatMap(one -> one.info().command()).orElseThrow();
            return new LoneServer(data, log, first.getPort(), program);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String login() {
        return "wonce";
    }

    /** Starts, as soon as what is left of a killed one lets it, and waits until it answers. */
    @Override
    public void start() {
        Instant end = Instant.now().plus(PATIENCE);
        running = Optional.of(launched());
        while (!answers()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("PostgreSQL does not start: see " + log);
            }
            if (running.filter(Process::isAlive).isEmpty()) {
                running = Optional.of(launched());
            }
            pause();
        }
    }

    /** Ends it as if somebody pulled the plug of its process. */
    @Override
    public void kill() {
        running.ifPresent(Process::destroyForcibly);
        await();
    }

    /** Kills one of the processes that serve connections; PostgreSQL ends all others then, and recovers by itself. */
    @Override
    public void killBackend(int which) {
        List<ProcessHandle> backends = new ArrayList<>();
        running.stream().flatMap(Process::children).forEach(backends::add);
        if (!backends.isEmpty()) {
            backends.get(Math.floorMod(which, backends.size())).destroyForcibly();
        }
    }

    /** Ends it in order, whoever is connected. */
    @Override
    public void stop() {
        running.ifPresent(process -> {
            try {
                new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                        .start()
                        .waitFor();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        await();
    }

    @Override
    public <T> T look(Function<Handle, T> look) {
        return Jdbi.create(url("wonce") + "?currentSchema=wonce,public", "postgres", "")
                .installPlugin(new PostgresPlugin())
                .withHandle(look::apply);
    }

    @Override
    public void close() {
        stop();
    }

    private Process launched() {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(program, "-D", data.toString(), "-p", Integer.toString(port)));
        for (String setting : List.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off")) {
            command.addAll(List.of("-c", setting));
        }
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(url("postgres"), "postgres", "")) {
            return connection.isValid(1);
        } catch (SQLException starting) {
            return false;
        }
    }

    private void await() {
        running.ifPresent(process -> {
            try {
                if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        running = Optional.empty();
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
