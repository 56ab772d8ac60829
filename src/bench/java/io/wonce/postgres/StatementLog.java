package io.wonce.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements of the application's transactions, read from the server's log. */
public final class StatementLog {
    private static final Pattern ENTRY = Pattern.compile(
            "^\\d{4}-\\d\\d-\\d\\d \\S+ \\S+ \\[(\\d+)] (?:LOG:  (?:execute [^:]*|statement): |DETAIL:  Parameters: )(.*)$",
            Pattern.DOTALL);
    private static final Pattern NEXT = Pattern.compile("(?m)^(?=\\d{4}-\\d\\d-\\d\\d )");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'((?:[^']|'')*)')");

    private final DatabaseAddress owner;
    private final Path log;

    /** Of the server of {@code owner}, which trusts its superuser {@code postgres} and writes to {@code log}. */
    public StatementLog(DatabaseAddress owner, Path log) {
        this.owner = owner;
        this.log = log;
    }

    /**
     * A statement and its parameters.
     *
     * @param sql with {@code $1} and on
     * @param parameters by number; empty for null
     */
    public record Executed(String sql, Map<Integer, Optional<String>> parameters) {}

    /** Runs {@code work} on a database that logs, and returns every transaction that committed in it. */
    public List<List<Executed>> during(Consumer<Database> work) {
        asSuperuser("alter database wonce set log_statement = 'all'");
        asSuperuser("alter database wonce set log_error_verbosity = 'default'");
        try (Database database = Database.open(owner, 1)) {
            work.accept(database);
        }
        asSuperuser("alter database wonce reset all");
        return transactions();
    }

    private void asSuperuser(String sql) {
        try (var connection = DriverManager.getConnection(owner.jdbcUrl(), "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    private List<List<Executed>> transactions() {
        List<List<Executed>> transactions = new ArrayList<>();
        Map<String, List<Executed>> open = new HashMap<>();
        for (String part : NEXT.split(text(), -1)) {
            Matcher entry = ENTRY.matcher(part.strip());
            if (!entry.matches()) {
                continue;
            }
            String said = entry.group(2).replace("\n\t", "\n").strip();
            List<Executed> now = open.computeIfAbsent(entry.group(1), process -> new ArrayList<>());
            if (part.contains(" DETAIL:  ")) {
                now.set(now.size() - 1, new Executed(now.get(now.size() - 1).sql(), parameters(said)));
            } else if (said.equalsIgnoreCase("COMMIT")) {
                transactions.add(open.remove(entry.group(1)));
            } else if (said.equalsIgnoreCase("BEGIN")) {
                now.clear();
            } else {
                now.add(new Executed(said, Map.of()));
            }
        }
        return transactions;
    }

    private String text() {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<Integer, Optional<String>> parameters(String list) {
        Map<Integer, Optional<String>> parameters = new LinkedHashMap<>();
        Matcher each = PARAMETER.matcher(list);
        while (each.find()) {
            parameters.put(
                    Integer.valueOf(each.group(1)),
                    Optional.ofNullable(each.group(3)).map(value -> value.replace("''", "'")));
        }
        return parameters;
    }
}
