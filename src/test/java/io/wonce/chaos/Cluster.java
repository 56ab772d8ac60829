package io.wonce.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * Three servers that Patroni keeps together, behind one address: {@code src/test/failover/cluster.sh}. What is killed is the leader. The
 * bot comes by PgBouncer, who watches by HAProxy, which PgBouncer has before it.
 */
final class Cluster implements Server {
    private static final Path SCRIPT =
            Path.of("src", "test", "failover", "cluster.sh").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String PASSWORD = "wonce";

    private final Path folder;
    private final int door;
    private final int pooler;
    private final Silences silences = new Silences();
    private final List<Duration> outages = Collections.synchronizedList(new ArrayList<>());
    private volatile Instant killed = Instant.now();
    private volatile boolean stopped;

    private Cluster(Path folder, int door, int pooler) {
        this.folder = folder;
        this.door = door;
        this.pooler = pooler;
    }

    /** Starts one that is empty, in a folder of the user that PostgreSQL runs as. */
    static Cluster form() {
        Path folder = folder();
        String[] addresses = script("start", folder).split("\\R", -1);
        return new Cluster(folder, port(addresses[0]), port(addresses[1]));
    }

    private static int port(String address) {
        return Integer.parseInt(address.replaceAll(".*:(\\d+)/.*", "$1"));
    }

    @Override
    public int port() {
        return pooler;
    }

    @Override
    public String login() {
        return "wonce:" + PASSWORD;
    }

    @Override
    public void kill() {
        if (stopped) {
            return;
        }
        killed = Instant.now();
        silences.begin(killed);
        Round.say("killed " + script("kill", folder));
    }

    /** Lets the dead one come back, and waits until another one leads and takes what is written. */
    @Override
    public void start() {
        script("revive", folder);
        Scene.await("a leader that takes what is written", PATIENCE, this::takes);
        Duration outage = Duration.between(killed, Instant.now());
        outages.add(outage);
        Round.say(script("leader", folder) + " takes what is written, after " + outage.toSeconds() + " s");
    }

    @Override
    public void served() {
        silences.end(Instant.now());
    }

    /** For how long the bot acknowledged nothing, after each death. */
    List<Duration> silences() {
        return silences.all();
    }

    /** How long nothing could be written, each time. */
    List<Duration> outages() {
        return List.copyOf(outages);
    }

    @Override
    public void killBackend(int which) {
        run("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'wonce_app' limit 1");
    }

    @Override
    public void stop() {
        kill();
    }

    @Override
    public <T> T look(Function<Handle, T> look) {
        String url = "jdbc:postgresql://127.0.0.1:" + door
                + "/wonce?currentSchema=wonce,public&connectTimeout=2&socketTimeout=10";
        return Jdbi.create(url, "postgres", PASSWORD)
                .installPlugin(new PostgresPlugin())
                .withHandle(look::apply);
    }

    @Override
    public void close() {
        stopped = true;
        script("stop", folder);
    }

    private boolean takes() {
        try {
            run("create table if not exists public.probe (at timestamptz); insert into public.probe values (now())");
            return true;
        } catch (JdbiException leaderless) {
            return false;
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("wonce-failover-");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String script(String what, Path folder) {
        try {
            Path told = Files.createTempFile("cluster", ".out");
            Process process = new ProcessBuilder(SCRIPT.toString(), what, folder.toString())
                    .redirectOutput(told.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            boolean ended = process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            String output = Files.readString(told).strip();
            Files.delete(told);
            if (!ended || process.exitValue() != 0) {
                throw new IllegalStateException("cluster.sh " + what + " failed: see " + folder);
            }
            return output;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
