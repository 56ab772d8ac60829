package io.wonce.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** All there is: two platforms, two replicas of the bot behind one front door, and one database behind a wire. */
final class Scene implements AutoCloseable {
    static final int REPLICAS = 2;
    private static final Duration START = Duration.ofMinutes(5);

    final Server server;
    final Wire database;
    final Wire front;
    final List<Replica> replicas;
    final SlackFloor slack = new SlackFloor();
    final TeamsFloor teams = new TeamsFloor();
    private final Map<String, String> environment = new HashMap<>();
    private final Path logs;
    private volatile boolean mixed;

    /** Everything is made, and the bot not started, which begins as the jar {@code before}, if any. */
    Scene(Path folder, Server server, Optional<Path> before) {
        this.server = server;
        database = new Wire(List.of(server.port()));
        logs = folder;
        environment.putAll(slack.environment());
        environment.putAll(teams.environment());
        environment.put("DATABASE_URL", "postgres://" + server.login() + "@127.0.0.1:" + database.port() + "/wonce");
        environment.put("WONCE_KEY", "aGVsbG8gaGVsbG8gaGVsbG8gaGVsbG8gaGVsbG8gaGU=");
        environment.put("TZ", "Europe/Amsterdam");
        replicas = IntStream.range(0, REPLICAS)
                .mapToObj(n -> new Replica(freePort(), environment, folder.resolve("replica-" + n + ".log"), before))
                .toList();
        front = new Wire(replicas.stream().map(Replica::port).toList());
        Runtime.getRuntime().addShutdownHook(new Thread(this::killAll, "leave-nothing"));
        slack.deliverTo(front.port());
        teams.deliverTo(front.port());
    }

    /** What the bot is told of this world, secrets included. */
    Map<String, String> environment() {
        return Map.copyOf(environment);
    }

    /** The folder in which the replicas log. */
    Path logs() {
        return logs;
    }

    /** Starts all replicas at once, and waits until they serve. */
    void open() {
        replicas.forEach(Replica::start);
        awaitAll();
    }

    /** So many people ask at once how many orders count, and nobody waits for the answers. */
    void crowd(int people) {
        for (int one = 0; one < people; one++) {
            Thread asking = new Thread(() -> slack.command("count"), "crowd");
            asking.setDaemon(true);
            asking.start();
        }
    }

    /** Asks all to end, and lets them: side by side, as each takes its time. */
    void stopAll() {
        replicas.parallelStream().forEach(Replica::stop);
    }

    /** Replaces what still runs in the version before, one after another. */
    void upgrade() {
        replicas.stream().filter(Replica::isFormer).forEach(replica -> {
            replica.stop();
            replica.start();
            awaitAll();
        });
    }

    /** Whether the version before and this one were ever seen to serve side by side. */
    boolean wasMixed() {
        return mixed;
    }

    /** Looks whether they do now. */
    void look() {
        mixed |= replicas.stream().anyMatch(replica -> replica.isFormer() && replica.isReady())
                && replicas.stream().anyMatch(replica -> !replica.isFormer() && replica.isReady());
    }

    /** Starts one of them, and waits until it serves. */
    void openOne() {
        await(replicas.get(0));
    }

    /** Waits until all replicas serve; starts what died of itself, as an operator's tools do. */
    void awaitAll() {
        replicas.forEach(Scene::await);
        look();
    }

    private static void await(Replica replica) {
        await("the replica at port " + replica.port(), START, () -> {
            if (!replica.isAlive()) {
                replica.start();
            }
            return replica.isReady();
        });
    }

    /** Waits for something that has to come. */
    static void await(String what, Duration patience, BooleanSupplier there) {
        long end = System.nanoTime() + patience.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited " + patience.toSeconds() + " s in vain for " + what);
            }
            sleep(Duration.ofMillis(100));
        }
    }

    static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        replicas.forEach(Replica::close);
        front.close();
        database.close();
        server.close();
        slack.close();
        teams.close();
    }

    /** However this ends, no process of ours is left behind. */
    private void killAll() {
        replicas.forEach(Replica::kill);
        server.kill();
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
