package io.wonce;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.DebianServer.Ended;
import io.wonce.app.CountOrders;
import io.wonce.app.Desk;
import io.wonce.app.command.AnswerCommand;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.TestReader;
import io.wonce.postgres.Database;
import io.wonce.postgres.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Going back to a moment with PostgreSQL's own means, word for word as {@code operations.md} has it: with a base backup and the log since. */
final class BackToAMomentIT {
    private static final OrganisationId HOME = new OrganisationId(new UUID(0, 1));
    private static final Reader READER = TestReader.shared();
    private static final ChannelRef SALES = new ChannelRef(Platform.BROWSER, "sales");
    private static final Person JAN = new Person(
            new PersonRef(Platform.BROWSER, "jan"), "Jan de Boer", Role.MEMBER, Optional.empty(), Locale.ENGLISH);
    /** What stands after {@code archive the log}: the settings, the copy, and the settings of the server that goes back. */
    private static final Pattern WRITTEN = Pattern.compile(
            "archive the log.*?```ini\\n(.*?)```.*?```sh\\n(pg_basebackup[^\\n]*)\\n.*?<<CONF\\n(.*?)CONF\\ntouch recovery\\.signal",
            Pattern.DOTALL);

    private Optional<DebianServer> server = Optional.empty();
    private Path archive = Path.of("/archive");

    @BeforeEach
    void begin() throws IOException {
        Optional<Path> programs = DebianServer.programs();
        Tools.need(programs.isPresent(), DebianServer.MISSING);
        server = Optional.of(DebianServer.start(programs.get()));
        archive = Path.of(asServer("mktemp", "--directory", "--tmpdir", "wonce-archive-XXXXXX"));
        ask("create role wonce login createrole password 'any'");
        ask("create database wonce owner wonce");
    }

    @AfterEach
    void close() {
        server.ifPresent(DebianServer::close);
    }

    @Test
    void the_ledger_is_what_it_was_at_that_moment_and_goes_on_from_there() throws IOException {
        Matcher written = WRITTEN.matcher(Files.readString(Path.of("src/site/operations.md")));
        assertThat(written.find()).isTrue();
        String data = ask("show data_directory");
        write(data, written.group(1));
        stop(data);
        start(data);
        String moment;
        try (Database ledger = open()) {
            Home.found(ledger);
            won(ledger, "Acme");
            asServer("sh", "-c", here(written.group(2)));
            won(ledger, "Bloom");
            moment = ask("select now()");
            won(ledger, "Crane");
        }
        ask("drop table wonce.deal cascade", "wonce");
        stop(data);

        String base = archive + "/base";
        write(base, written.group(3).replaceAll("(?<=recovery_target_time = ')[^']*", moment));
        asServer("touch", base + "/recovery.signal");
        start(base);
        asServer(
                "sh",
                "-c",
                "until psql -qXAt -U postgres -c 'select pg_is_in_recovery()' | grep -q f; do sleep 0.1; done");

        try (Database ledger = open()) {
            assertThat(orders(ledger)).isEqualTo(2);
            won(ledger, "Drift");
            assertThat(orders(ledger)).isEqualTo(3);
        } finally {
            stop(base);
            asServer("rm", "-r", archive.toString());
        }
    }

    private static void won(Database ledger, String customer) {
        Desk desk = Desks.on(ledger, READER, InstantSource.system());
        MessageRef command = MessageRef.ofCommand(SALES, customer);
        new AnswerCommand(desk)
                .answer(
                        HOME,
                        JAN,
                        SALES,
                        "/deal won " + customer + " 12k signed",
                        command,
                        desk.clock().instant());
    }

    private static int orders(Database ledger) {
        return new CountOrders(ledger.ledger(), InstantSource.system())
                .week(HOME)
                .orders();
    }

    private Database open() {
        return Database.open(
                new DatabaseAddress(
                        "jdbc:postgresql://127.0.0.1:" + server.orElseThrow().port() + "/wonce",
                        "wonce",
                        Optional.of("any")),
                2);
    }

    /** Adds {@code settings} to those of the server in {@code folder}. */
    private void write(String folder, String settings) {
        asServer("sh", "-c", "cat >> " + folder + "/postgresql.conf <<'CONF'\n" + here(settings) + "CONF");
    }

    /** Where the archive and the server are in this test. */
    private String here(String written) {
        return written.replace("/archive", archive.toString())
                .replace("-D /backup/base", "-D " + archive + "/base")
                .replace("-h DB", "-h 127.0.0.1");
    }

    private void start(String folder) {
        String options = "-p " + server.orElseThrow().port()
                + " -c fsync=off -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + archive;
        asServer("pg_ctl", "start", "--wait", "-D", folder, "--log", archive + "/log", "--options", options);
    }

    /** In order, so that the log is archived up to its end. */
    private void stop(String folder) {
        asServer("pg_ctl", "stop", "-D", folder, "--mode", "fast");
    }

    private String ask(String question) {
        return ask(question, "postgres");
    }

    private String ask(String question, String database) {
        return asServer("psql", "-qXAt", "-U", "postgres", "-d", database, "-v", "ON_ERROR_STOP=1", "-c", question);
    }

    /** As the user whose the server's files are. */
    private String asServer(String... command) {
        List<String> whole = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            whole.addAll(List.of("setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"));
        }
        whole.addAll(List.of(command));
        Ended ended = server.orElseThrow().run(Map.of(), whole.toArray(String[]::new));
        assertThat(ended.code()).as(ended.said()).isZero();
        return ended.said().strip();
    }
}
