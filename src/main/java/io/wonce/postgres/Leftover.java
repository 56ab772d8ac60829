package io.wonce.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is left of a server on a data folder whose Wonce was killed. To be called by who holds the folder. */
final class Leftover {
    private static final Logger LOG = LoggerFactory.getLogger(Leftover.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path data;

    Leftover(Path data) {
        this.data = data;
    }

    /** Stops the server if it still runs; else removes its pid file, whose number may belong to any process by now. */
    void drop() {
        Optional<ProcessHandle> server = pid().flatMap(ProcessHandle::of).filter(this::isServer);
        server.ifPresent(Leftover::stop);
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException failure) {
            throw new UnusableDatabase("cannot remove " + pidFile() + ". Remove it by hand", failure);
        }
    }

    private Path pidFile() {
        return data.resolve("postmaster.pid");
    }

    private Optional<Long> pid() {
        try {
            List<String> lines = Files.exists(pidFile()) ? Files.readAllLines(pidFile()) : List.of();
            return lines.stream().findFirst().map(String::strip).map(Long::valueOf);
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    /** The postmaster names its data folder on its command line. */
    private boolean isServer(ProcessHandle process) {
        String command = process.info().commandLine().orElse("");
        return command.contains("postgres") && command.contains(data.toString());
    }

    private static void stop(ProcessHandle server) {
        LOG.info("stopping the embedded PostgreSQL, process {}, that outlived its Wonce", server.pid());
        server.destroy();
        if (!ended(server)) {
            server.destroyForcibly();
            ended(server);
        }
    }

    private static boolean ended(ProcessHandle server) {
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException failure) {
            throw new IllegalStateException("cannot watch process " + server.pid(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UnusableDatabase("interrupted while the embedded server stopped", interrupted);
        }
    }
}
