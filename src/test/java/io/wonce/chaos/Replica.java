package io.wonce.chaos;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** One process of the bot, as people run it: {@code io.wonce.Main serve} with an environment, and no tests on its class path. */
final class Replica implements AutoCloseable {
    private static final Duration GOODBYE = Duration.ofMinutes(3);
    private static final Duration GLANCE = Duration.ofSeconds(2);
    private static final String FULL_DISK = "/dev/full";

    private final int port;
    private final Map<String, String> environment;
    private final Path log;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(GLANCE).build();
    private volatile Optional<Process> process = Optional.empty();
    private volatile Optional<Path> before;
    private volatile boolean former;

    /** One that listens at {@code port} and appends what it logs to {@code log}; its first start is one of the jar {@code before}, if any. */
    Replica(int port, Map<String, String> environment, Path log, Optional<Path> before) {
        this.port = port;
        this.before = before;
        this.environment = Map.copyOf(environment);
        this.log = log;
    }

    int port() {
        return port;
    }

    /** Starts it, and waits for nothing. */
    void start() {
        start(log.toString());
    }

    /** The same, where nothing that it logs can be written. */
    void startWithoutRoomForLog() {
        start(new File(FULL_DISK).exists() ? FULL_DISK : log.toString());
    }

    /** The same, with a clock that can be set. */
    void startStepped() {
        former = false;
        start(Stepped.class.getName(), System.getProperty("java.class.path"), log.toString());
    }

    /** From now on its clock is wrong by so much, where it can be set. */
    void step(Duration wrong) {
        process.ifPresent(running -> {
            try {
                Writer input = running.outputWriter();
                input.write(wrong.toSeconds() + "\n");
                input.flush();
            } catch (IOException ended) {
                Round.say("the clock at port " + port + " cannot be set");
            }
        });
    }

    /** Ends it in the middle of whatever it does. */
    void kill() {
        process.ifPresent(Process::destroyForcibly);
        await();
    }

    /** Asks it to end, and lets it. */
    void stop() {
        process.ifPresent(Process::destroy);
        await();
    }

    /** Whether it runs in the version that it began with, which is not this one. */
    boolean isFormer() {
        return former && isAlive();
    }

    boolean isAlive() {
        return process.filter(Process::isAlive).isPresent();
    }

    /** Whether it says that it can serve. */
    boolean isReady() {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/healthz/ready"))
                .timeout(GLANCE)
                .build();
        try {
            return isAlive() && http.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException starting) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        stop();
    }

    private void start(String errors) {
        Optional<String> jar = before.map(Path::toString);
        before = Optional.empty();
        start("io.wonce.Main", jar.orElseGet(Replica::withoutTests), errors);
        former = jar.isPresent();
    }

    private void start(String main, String classes, String errors) {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        ProcessBuilder builder = new ProcessBuilder(List.of(
                java,
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=en",
                "-cp",
                classes,
                main,
                "serve"));
        builder.environment().putAll(environment);
        builder.environment().put("PORT", Integer.toString(port));
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.redirectError(ProcessBuilder.Redirect.appendTo(new File(errors)));
        try {
            process = Optional.of(builder.start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void await() {
        process.ifPresent(ending -> {
            try {
                if (!ending.waitFor(GOODBYE.toSeconds(), TimeUnit.SECONDS)) {
                    throw new IllegalStateException("replica at port " + port + " does not end: see " + log);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        process = Optional.empty();
    }

    private static String withoutTests() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
