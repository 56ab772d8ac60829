package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class EmbeddedServerIT {
    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("wonce-embedded");
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

    @Test
    void what_was_kept_is_there_after_a_stop_and_a_start() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder);
                Database database = Database.open(server.address(), 2)) {
            database.organisations().found(TestDatabase.amsterdam());
        }

        try (EmbeddedServer server = EmbeddedServer.start(folder);
                Database database = Database.open(server.address(), 2)) {
            assertThat(database.organisations().all()).hasSize(1);
        }
    }

    @Test
    void a_pid_file_whose_number_belongs_to_somebody_else_now_is_no_hindrance() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(server.address().user()).isEqualTo("wonce");
        }
        Path pidFile = folder.resolve("postgres").resolve("postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n" + folder.resolve("postgres") + "\n");

        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(setting(server, "server_version")).startsWith("18");
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void data_half_made_when_it_was_killed_is_made_anew() throws Exception {
        Path draft = folder.resolve("postgres.new");
        Files.createDirectories(draft.resolve("base"));
        Files.writeString(draft.resolve("PG_VERSION"), "18\n");
        Files.writeString(draft.resolve("postgresql.conf"), "# half");

        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(setting(server, "server_version")).startsWith("18");
        }
        assertThat(draft).doesNotExist();
    }

    @Test
    void it_is_durable_and_listens_on_the_loopback_interface_only() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(setting(server, "fsync")).isEqualTo("on");
            assertThat(setting(server, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(server, "full_page_writes")).isEqualTo("on");
            assertThat(setting(server, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(server, "unix_socket_directories")).isEmpty();
        }
    }

    @Test
    void a_second_one_on_the_same_folder_says_what_to_do() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            Process second = SteadySeller.start(folder);
            try (InputStream output = second.getInputStream()) {
                assertThat(new String(output.readAllBytes(), StandardCharsets.UTF_8)
                                .strip()
                                .lines())
                        .singleElement()
                        .asString()
                        .startsWith("another Wonce uses the data folder " + folder)
                        .contains("WONCE_DATA");
            }
            assertThatThrownBy(() -> EmbeddedServer.start(folder))
                    .isInstanceOf(UnusableDatabase.class)
                    .hasMessageStartingWith("another Wonce uses the data folder");
            assertThat(setting(server, "server_version")).startsWith("18");
        }
    }

    @Test
    void a_folder_that_is_a_file_says_what_to_do() throws Exception {
        Path file = Files.createFile(folder.resolve("taken"));

        assertThatThrownBy(() -> EmbeddedServer.start(file))
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageStartingWith("cannot write to the data folder " + file)
                .hasMessageContaining("WONCE_DATA");
    }

    @Test
    void data_of_another_version_of_PostgreSQL_is_left_alone() throws Exception {
        Path version = folder.resolve("postgres").resolve("PG_VERSION");
        Files.createDirectories(version.getParent());
        Files.writeString(version, "17\n");

        assertThatThrownBy(() -> EmbeddedServer.start(folder))
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageContaining("was made by PostgreSQL 17; this is 18");
        assertThat(version).hasContent("17");
    }

    @Test
    void data_that_cannot_be_read_says_so_in_one_line() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(server.address().user()).isEqualTo("wonce");
        }
        Files.delete(folder.resolve("postgres").resolve("global").resolve("pg_control"));

        assertThatThrownBy(() -> EmbeddedServer.start(folder))
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageStartingWith("the embedded PostgreSQL does not start on " + folder)
                .message()
                .hasLineCount(1);
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

    private static String setting(EmbeddedServer server, String name) throws Exception {
        try (Connection connection = AppRole.connect(server.address().as("postgres", Optional.empty()));
                Statement statement = connection.createStatement();
                ResultSet value = statement.executeQuery("show " + name)) {
            value.next();
            return value.getString(1);
        }
    }
}
