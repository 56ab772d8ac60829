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
import io.wonce.domain.reading.TestReader;
import io.wonce.postgres.Database;
import io.wonce.postgres.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The scripts of {@code docker/}, on a real PostgreSQL: what is kept can be brought back, and Wonce is no superuser. */
final class BackupIT {
    private static final OrganisationId HOME = new OrganisationId(new UUID(0, 1));
    private static final Pattern COPIED = Pattern.compile("exec -T backup sh -c '([^']+)' \\| ssh elsewhere '([^']+)'");

    private Optional<DebianServer> server = Optional.empty();

    @BeforeEach
    void begin() throws IOException {
        Optional<Path> programs = DebianServer.programs();
        Tools.need(programs.isPresent(), DebianServer.MISSING);
        server = Optional.of(DebianServer.start(programs.get()));
        assertThat(run(Map.of("POSTGRES_USER", "postgres", "WONCE_PASSWORD", "it's \"hush\""), "docker/init.sh")
                        .code())
                .isZero();
    }

    @AfterEach
    void close() {
        server.ifPresent(there -> {
            there.close();
            assertThat(there.folder()).doesNotExist();
        });
    }

    @Test
    void the_role_of_wonce_is_no_superuser_and_the_superuser_has_no_password() {
        assertThat(ask(
                        "postgres",
                        "select rolsuper, rolcreaterole, rolbypassrls from pg_roles where rolname = 'wonce'"))
                .isEqualTo("f|t|f");
        assertThat(ask("postgres", "select rolname from pg_authid where rolsuper and rolpassword is not null"))
                .isEmpty();
    }

    @Test
    void what_was_kept_is_brought_back_and_counted_as_before() throws IOException {
        count("won");
        Path dump = dump();
        String before = rows();
        fresh();

        Ended restored = restore(dump);

        assertThat(restored.said()).contains("restored", "1 deals, 1 announcements");
        assertThat(restored.code()).isZero();
        assertThat(rows()).isEqualTo(before).contains("deal 1\n", "announcement 1\n");
        assertThat(walls()).isEqualTo("t|t");
        assertThat(count("")).isEqualTo(1);
    }

    @Test
    void a_dump_that_would_lack_rows_is_refused_rather_than_short() throws IOException {
        count("won");
        Path dump = Files.createTempFile("wonce", ".dump");

        Ended refused = run(wonce(), "pg_dump", "--format=custom", "--file=" + dump, "wonce");
        Ended asTheApplication = run(
                Map.of("PGUSER", "wonce_app"),
                "pg_dump",
                "--enable-row-security",
                "--format=custom",
                "--file=" + dump,
                "wonce");

        assertThat(refused.code()).isNotZero();
        assertThat(refused.said()).contains("would be affected by row-level security");
        assertThat(asTheApplication.code()).isNotZero();
        assertThat(asTheApplication.said()).contains("permission denied");
    }

    @Test
    void a_dump_as_the_superuser_is_a_whole_one() throws IOException {
        count("won");
        String before = rows();
        Path dump = Files.createTempFile("wonce", ".dump");
        assertThat(run(Map.of("PGUSER", "postgres"), "pg_dump", "--format=custom", "--file=" + dump, "wonce")
                        .code())
                .isZero();
        fresh();

        assertThat(restore(dump).code()).isZero();

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_ledger_that_is_there_stays_as_it_is() throws IOException {
        count("won");
        Path dump = dump();

        Ended refused = restore(dump);

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.said()).contains("there is a ledger in this database already");
        assertThat(count("")).isEqualTo(1);
    }

    @Test
    void a_server_that_is_away_is_not_taken_for_one_with_a_ledger() throws IOException {
        count("won");
        Path dump = dump();
        Map<String, String> away = new HashMap<>(wonce());
        away.put("PGPORT", "1");

        Ended refused = run(away, "sh", "docker/restore.sh", dump.toString());

        assertThat(refused.code()).isNotZero();
        assertThat(refused.said()).doesNotContain("there is a ledger").contains("refused");
    }

    @Test
    void half_a_dump_is_refused_and_leaves_nothing() throws IOException {
        count("won");
        Path dump = dump();
        byte[] whole = Files.readAllBytes(dump);
        Files.write(dump, Arrays.copyOf(whole, whole.length * 9 / 10));
        fresh();

        Ended refused = restore(dump);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.said()).contains("is no dump, or not a whole one");
        assertThat(ask("wonce", "select count(*) from pg_namespace where nspname = 'wonce'"))
                .isEqualTo("0");
    }

    @Test
    void the_daily_script_keeps_one_dump_a_day() throws IOException {
        count("won");
        Path backups = Files.createTempDirectory("wonce-backups");
        String script = Files.readString(Path.of("docker/backup.sh"))
                .replace("/backups", backups.toString())
                .replace("sleep 3600", "exit 0");
        Path once = Files.writeString(backups.resolve("once.sh"), script);

        Ended kept = run(wonce(), "sh", once.toString());
        Ended again = run(wonce(), "sh", once.toString());

        assertThat(kept.said()).contains("kept wonce-");
        assertThat(again.said()).isEmpty();
        try (var files = Files.list(backups)) {
            assertThat(files.filter(file -> file.toString().endsWith(".dump"))).hasSize(1);
        }
    }

    @Test
    void what_was_kept_is_copied_to_another_computer_as_the_page_has_it() throws IOException {
        Path backups = Files.createTempDirectory("wonce-backups");
        Path elsewhere = Files.createTempDirectory("wonce-elsewhere");
        Files.writeString(backups.resolve("wonce-2026-11-27.dump"), "whole");
        Files.writeString(backups.resolve(".wonce-2026-11-28.dump"), "half");
        Matcher written = COPIED.matcher(Files.readString(Path.of("src/site/operations.md")));
        assertThat(written.find()).isTrue();

        Ended copied = run(
                Map.of(),
                "sh",
                "-c",
                "(" + written.group(1).replace("/backups", backups.toString()) + ") | (cd " + elsewhere + " && "
                        + written.group(2) + ")");

        assertThat(copied.said()).isEmpty();
        try (var files = Files.list(elsewhere.resolve("wonce-backups"))) {
            assertThat(files).hasSize(1).allSatisfy(file -> assertThat(file).hasContent("whole"));
        }
    }

    /** Of the orders, after {@code said} was announced. */
    private int count(String said) {
        DatabaseAddress address = new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + server.orElseThrow().port() + "/wonce", "wonce", Optional.of("any"));
        try (Database ledger = Database.open(address, 2)) {
            Home.found(ledger);
            if (!said.isEmpty()) {
                announce(Desks.on(ledger, TestReader.shared(), InstantSource.system()));
            }
            return new CountOrders(ledger.ledger(), InstantSource.system())
                    .week(HOME)
                    .orders();
        }
    }

    private static void announce(Desk desk) {
        Person jan = new Person(
                new PersonRef(Platform.BROWSER, "jan"), "Jan de Boer", Role.MEMBER, Optional.empty(), Locale.ENGLISH);
        ChannelRef channel = new ChannelRef(Platform.BROWSER, "sales");
        new AnswerCommand(desk)
                .answer(
                        HOME,
                        jan,
                        channel,
                        "/deal won Acme 12k signed",
                        MessageRef.ofCommand(channel, "1"),
                        desk.clock().instant());
    }

    private Path dump() throws IOException {
        Path dump = Files.createTempFile("wonce", ".dump");
        assertThat(run(wonce(), "pg_dump", "--enable-row-security", "--format=custom", "--file=" + dump, "wonce")
                        .code())
                .isZero();
        return dump;
    }

    /** How many each table has. */
    private String rows() {
        return ask("wonce", """
                select string_agg(c.relname || ' ' || rows, e'\\n' order by c.relname) || e'\\n'
                from pg_class c
                cross join lateral query_to_xml(format('select count(*) as n from wonce.%I', c.relname), false, true, '') as counted
                cross join lateral (select (xpath('/row/n/text()', counted))[1]::text as rows) as told
                where c.relnamespace = 'wonce'::regnamespace and c.relkind = 'r'
                """);
    }

    /** Whether each table has them, and whether they bind the owner. */
    private String walls() {
        return ask("wonce", """
                select bool_and(relrowsecurity), bool_and(relforcerowsecurity)
                from pg_class
                where relnamespace = 'wonce'::regnamespace
                  and relkind = 'r'
                  and relname <> 'flyway_schema_history'
                """);
    }

    /** A server on which neither the database nor the second role is there any more. */
    private void fresh() {
        ask("postgres", "drop database wonce with (force)");
        ask("postgres", "drop role wonce_app");
        ask("postgres", "create database wonce owner wonce");
    }

    private Ended restore(Path dump) {
        return run(wonce(), "sh", "docker/restore.sh", dump.toString());
    }

    private String ask(String who, String question) {
        String database = who.equals("wonce") ? "wonce" : "postgres";
        Ended ended = run(
                Map.of("PGUSER", who, "PGDATABASE", database),
                "psql",
                "-qXAt",
                "-v",
                "ON_ERROR_STOP=1",
                "-c",
                question);
        assertThat(ended.code()).as(ended.said()).isZero();
        return ended.said().strip();
    }

    private Ended run(Map<String, String> environment, String... command) {
        return server.orElseThrow().run(environment, command);
    }

    private static Map<String, String> wonce() {
        Map<String, String> environment = new HashMap<>(Map.of("PGUSER", "wonce", "PGDATABASE", "wonce"));
        environment.put("BACKUP_DAYS", "14");
        return environment;
    }
}
