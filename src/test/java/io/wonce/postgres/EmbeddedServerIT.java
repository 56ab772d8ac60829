package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class EmbeddedServerIT {
    /** As a first start leaves it, which takes seconds: for those who are about what comes after that. */
    private static Path made;

    private Path folder;

    @BeforeAll
    static void make() throws IOException {
        made = Files.createTempDirectory("wonce-embedded-made");
        EmbeddedServer.start(made).close();
    }

    @AfterAll
    static void removeMade() {
        TestDatabase.delete(made);
    }

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("wonce-embedded");
    }

    @AfterEach
    void removeFolder() {
        TestDatabase.delete(folder);
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
        begin();
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
        begin();
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
        begin();
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
        begin();
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

    /** Has been started before. */
    private void begin() throws IOException {
        try (Stream<Path> files = Files.walk(made)) {
            for (Path file : files.filter(each -> !each.equals(made)).toList()) {
                Files.copy(file, folder.resolve(made.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
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
