package io.wonce.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/** How the server of {@link TestDatabase} came by its answers, as its module {@code auto_explain} writes it to the server's log. */
final class PlanLog {
    private static final String ROLE = "wonce_app";
    private static final List<String> SETTINGS = List.of(
            "session_preload_libraries = 'auto_explain'",
            "auto_explain.log_min_duration = 0",
            "auto_explain.log_analyze = on",
            "auto_explain.log_timing = off",
            "auto_explain.log_nested_statements = on");
    private static final Pattern SEQUENTIAL =
            Pattern.compile("Seq Scan on (\\w+)[^\\n]*\\(actual rows=[\\d.]+ loops=\\d+\\)");
    /** A table that does not grow beyond that is best read as a whole. */
    private static final int FEW = 2_000;

    private final String plans;

    private PlanLog(String plans) {
        this.plans = plans;
    }

    /** Of all that {@code work} asks of a database over one new connection. */
    static PlanLog of(Consumer<Database> work) {
        Path log = log();
        try {
            int begin = Math.toIntExact(Files.size(log));
            try (Database database = watched()) {
                work.accept(database);
            } finally {
                asOwner("alter role " + ROLE + " reset all");
            }
            byte[] all = Files.readAllBytes(log);
            return new PlanLog(new String(all, begin, all.length - begin, UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Database watched() {
        SETTINGS.forEach(setting -> asOwner("alter role " + ROLE + " set " + setting));
        return Database.open(TestDatabase.address(), 1);
    }

    /** The tables of many rows, as far as the server knows, that were read without an index. */
    Set<String> readWhole() {
        Set<String> large = large();
        Set<String> tables = new TreeSet<>();
        Matcher scan = SEQUENTIAL.matcher(plans);
        while (scan.find()) {
            if (large.contains(scan.group(1))) {
                tables.add(scan.group(1));
            }
        }
        return tables;
    }

    /** Keeps all of them in {@code file}, to be read. */
    PlanLog keptIn(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, plans);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> large() {
        return TestDatabase.asOwner(handle -> handle.createQuery(
                        "select relname from pg_class where relkind in ('r', 'p') and reltuples > :few")
                .bind("few", FEW)
                .mapTo(String.class)
                .set());
    }

    /** Beside the data. */
    private static Path log() {
        return TestDatabase.asOwner(
                handle -> Path.of(setting(handle, "data_directory")).resolveSibling("postgres.log"));
    }

    private static String setting(Handle handle, String name) {
        return handle.createQuery("select current_setting(:name)")
                .bind("name", name)
                .mapTo(String.class)
                .one();
    }

    private static void asOwner(String sql) {
        TestDatabase.asOwner(handle -> handle.execute(sql));
    }
}
