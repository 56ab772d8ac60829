package io.wonce.slack.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server as a process of its own: when it is ready, and what it takes of the machine. */
final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration GLANCE = Duration.ofSeconds(2);
    private static final int PAUSE = 10;
    private static final int OK = 200;
    private static final double NANOSECONDS = 1e9;
    private static final double KILOBYTES = 1024;

    private final Process process;
    private final int port;
    private final Path log;
    private final long begin = System.nanoTime();

    private ServerProcess(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts a class of the class path, which takes its port from the environment; what it says is appended to {@code log}. */
    static ServerProcess start(List<String> command, Map<String, String> environment, Path log) {
        int port = freePort();
        List<String> whole = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-classpath",
                System.getProperty("java.class.path")));
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("PORT", Integer.toString(port));
        try {
            ServerProcess server = new ServerProcess(builder.start(), port, log);
            Runtime.getRuntime().addShutdownHook(new Thread(server.process::destroyForcibly, "leave-nothing"));
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return port;
    }

    /** Waits until it says that it is ready, and returns the seconds since it was started. */
    double awaitReady() {
        HttpClient http = HttpClient.newBuilder().connectTimeout(GLANCE).build();
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/healthz/ready"))
                .timeout(GLANCE)
                .build();
        while (!isReady(http, question)) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException("a server did not start: see " + log);
            }
            pause(Duration.ofMillis(PAUSE));
        }
        return (System.nanoTime() - begin) / NANOSECONDS;
    }

    /** What it has of the memory now, in megabytes; as Linux tells it. */
    double residentMegabytes() {
        return megabytes("VmRSS:");
    }

    /** The most that it ever had. */
    double mostMegabytes() {
        return megabytes("VmHWM:");
    }

    /** Seconds for which it computed, of all cores together. */
    double computed() {
        return computed(process.toHandle());
    }

    static double computed(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / NANOSECONDS;
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isReady(HttpClient http, HttpRequest question) {
        try {
            return http.send(question, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException starting) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    private double megabytes(String figure) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith(figure))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException elsewhere) {
            throw new UncheckedIOException("only Linux tells the memory of a process", elsewhere);
        }
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
