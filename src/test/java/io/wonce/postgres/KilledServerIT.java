package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The embedded server, and who is killed in the middle of selling. */
final class KilledServerIT {
    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("wonce-killed");
    }

    @AfterEach
    void removeFolder() {
        TestDatabase.delete(folder);
    }

    @Test
    void what_was_committed_outlives_a_kill_of_the_bot_alone() throws Exception {
        List<Long> told = sellUntilKilled(false);

        assertThat(dealsThatAreThere()).containsAll(told);
    }

    @Test
    void what_was_committed_outlives_a_kill_of_the_bot_and_the_server() throws Exception {
        List<Long> told = sellUntilKilled(true);

        assertThat(dealsThatAreThere()).containsAll(told);
    }

    private List<Long> sellUntilKilled(boolean serverToo) throws Exception {
        Process seller = SteadySeller.start(folder);
        List<Long> told = SteadySeller.toldUntil(seller, 60, () -> {
            if (serverToo) {
                killServer();
            }
            seller.toHandle().destroyForcibly();
        });
        assertThat(seller.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(told).hasSizeGreaterThanOrEqualTo(60);
        return told;
    }

    /** All its processes, without a word. */
    private void killServer() {
        ProcessHandle postmaster = ProcessHandle.of(pid()).orElseThrow();
        List<ProcessHandle> workers = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        workers.forEach(ProcessHandle::destroyForcibly);
    }

    private long pid() {
        try (Stream<String> lines = Files.lines(folder.resolve("postgres").resolve("postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow().strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** After a start that nobody helped. */
    private List<Long> dealsThatAreThere() {
        try (EmbeddedServer server = EmbeddedServer.start(folder);
                Database database = Database.open(server.address(), 2)) {
            return database.transactions()
                    .in(
                            SteadySeller.ORGANISATION,
                            session -> session.query("select number from deal where organisation_id = :organisation")
                                    .mapTo(Long.class)
                                    .list());
        }
    }
}
