package io.wonce.postgres;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** The role that the application logs in as: made by the owner, and bound by row-level security. */
final class AppRole {
    private static final String SUFFIX = "_app";
    private static final int CONNECT_SECONDS = 10;

    private final DatabaseAddress owner;

    AppRole(DatabaseAddress owner) {
        this.owner = owner;
    }

    String name() {
        return owner.user() + SUFFIX;
    }

    String quotedName() {
        return '"' + name().replace("\"", "\"\"") + '"';
    }

    DatabaseAddress address() {
        return owner.as(name(), owner.password().map(this::derived));
    }

    /**
     * Makes the role where it is missing, and sets its password where the owner's has changed.
     *
     * @throws UnusableDatabase where the server is away, or the owner may not make roles, or the role could pass the walls
     */
    void ensure() {
        try (Connection connection = connect(owner)) {
            lock(connection);
            boolean unknown = !exists(connection);
            if (unknown) {
                run(
                        connection,
                        "create role " + quotedName() + " login nosuperuser nobypassrls nocreatedb nocreaterole");
            }
            refuseIfPowerful(connection);
            // Not tried before it can work: a PgBouncer may remember that the role had no password.
            if ((unknown && owner.password().isPresent()) || !logsIn()) {
                setPassword(connection);
            }
        } catch (SQLException failure) {
            throw explained(failure);
        }
    }

    static Connection connect(DatabaseAddress address) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("user", address.user());
        address.password().ifPresent(password -> settings.setProperty("password", password));
        settings.setProperty("connectTimeout", String.valueOf(CONNECT_SECONDS));
        settings.setProperty("loginTimeout", String.valueOf(CONNECT_SECONDS));
        settings.setProperty("ApplicationName", "wonce");
        return DriverManager.getConnection(address.jdbcUrl(), settings);
    }

    private String derived(String ownerPassword) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(ownerPassword.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(name().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java has no HmacSHA256", impossible);
        }
    }

    /** Two replicas that start at once take turns. */
    private static void lock(Connection connection) throws SQLException {
        run(connection, "select pg_advisory_lock(hashtextextended('wonce role', 0))");
    }

    private boolean exists(Connection connection) throws SQLException {
        return ask(connection, "select exists (select 1 from pg_roles where rolname = ?)", name());
    }

    private void refuseIfPowerful(Connection connection) throws SQLException {
        boolean powerful = ask(connection, """
                select exists (
                    select 1
                    from pg_roles
                    where rolname = ?
                      and (rolsuper or rolbypassrls or pg_has_role(rolname, current_user, 'member')))
                """, name());
        if (powerful) {
            throw new UnusableDatabase("role " + quotedName() + " can pass row-level security. Run: alter role "
                    + quotedName() + " nosuperuser nobypassrls, and revoke its memberships");
        }
    }

    private boolean logsIn() throws SQLException {
        try (Connection connection = connect(address())) {
            return connection.isValid(CONNECT_SECONDS);
        } catch (SQLException failure) {
            if (isRefusal(failure.getSQLState())) {
                return false;
            }
            throw failure;
        }
    }

    /** A server refuses with class 28, a PgBouncer in front of it with 08P01. */
    private static boolean isRefusal(@Nullable String state) {
        return state != null && (state.startsWith("28") || state.equals("08P01"));
    }

    private void setPassword(Connection connection) throws SQLException {
        Optional<String> password = address().password();
        if (password.isEmpty()) {
            throw new UnusableDatabase("role " + quotedName()
                    + " may not log in without a password. Give the user of DATABASE_URL a password");
        }
        connection
                .unwrap(PGConnection.class)
                .alterUserPassword(name(), password.get().toCharArray(), null);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean ask(Connection connection, String sql, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private UnusableDatabase explained(SQLException failure) {
        String state = Optional.ofNullable(failure.getSQLState()).orElse("");
        if (state.equals("42501")) {
            return new UnusableDatabase(
                    "user " + owner.user() + " may not make the role " + quotedName()
                            + ". Run as administrator: alter role \"" + owner.user() + "\" createrole",
                    failure);
        }
        if (state.startsWith("28")) {
            return new UnusableDatabase(
                    "the server does not let in " + owner + ". Check user and password in DATABASE_URL", failure);
        }
        return new UnusableDatabase(
                "cannot reach the database as " + owner + ": " + firstLine(failure)
                        + ". Check DATABASE_URL and the server",
                failure);
    }

    private static String firstLine(SQLException failure) {
        return Optional.ofNullable(failure.getMessage())
                .flatMap(message -> message.lines().findFirst())
                .map(line -> line.replaceAll("\\.+$", ""))
                .orElse("no reason given");
    }
}
