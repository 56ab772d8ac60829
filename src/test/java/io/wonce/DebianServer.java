package io.wonce;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** An empty PostgreSQL of this computer's distribution, with the programs that come with it. */
final class DebianServer implements AutoCloseable {
    static final String MISSING = "there is no PostgreSQL of Debian here: apt-get install postgresql";
    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final int PATIENCE_SECONDS = 60;

    private final Path programs;
    private final Path folder;
    private final int port;

    private DebianServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** Where the programs of the newest one are. */
    static Optional<Path> programs() {
        if (!Files.isDirectory(VERSIONS)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(VERSIONS)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin ->
                            Files.isExecutable(bin.resolve("initdb")) && Files.isExecutable(bin.resolve("pg_dump")))
                    .max(Comparator.comparing(
                            bin -> Integer.valueOf(bin.getParent().getFileName().toString())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static DebianServer start(Path programs) throws IOException {
        Path folder = Files.createTempDirectory("wonce-debian-");
        DebianServer server = new DebianServer(programs, folder, freePort());
        server.begin();
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    /** As its superuser; {@code environment} beside that which says where the server is. */
    Ended run(Map<String, String> environment, String... command) {
        return run(List.of(command), environment);
    }

    @Override
    public void close() {
        server("pg_ctl", "stop", "--pgdata", folder + "/data", "--mode", "immediate");
        remove(folder);
    }

    /** Where all of it is, until it is closed. */
    Path folder() {
        return folder;
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void begin() throws IOException {
        if (isRoot()) {
            must(run(List.of("chown", "postgres", folder.toString()), Map.of()));
        }
        must(server(
                "initdb",
                "--pgdata",
                folder + "/data",
                "--username",
                "postgres",
                "--auth",
                "trust",
                "--encoding",
                "UTF8"));
        must(server(
                "pg_ctl",
                "start",
                "--wait",
                "--pgdata",
                folder + "/data",
                "--log",
                folder + "/log",
                "--options",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder));
    }

    /** The server runs as nobody's superuser, and so does what starts it. */
    private Ended server(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        return run(command, Map.of());
    }

    private Ended run(List<String> command, Map<String, String> environment) {
        try {
            Path said = Files.createTempFile("wonce-said", ".txt");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().put("PATH", programs + ":" + System.getenv("PATH"));
            builder.environment().put("PGHOST", "127.0.0.1");
            builder.environment().put("PGPORT", String.valueOf(port));
            builder.environment().putAll(environment);
            Process process = builder.start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            String words = Files.readString(said);
            Files.delete(said);
            return new Ended(ended ? process.exitValue() : -1, words);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void must(Ended ended) {
        if (ended.code() != 0) {
            throw new IllegalStateException(ended.said());
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /**
     * What came of a program.
     *
     * @param code -1 where it did not end in time
     * @param said to either of its outputs
     */
    record Ended(int code, String said) {}
}
