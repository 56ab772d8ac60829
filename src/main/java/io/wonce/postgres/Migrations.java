package io.wonce.postgres;

import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the schema up to date, as the owner. Replicas that start at once take turns. */
final class Migrations {
    static final String SCHEMA = "wonce";

    private final DatabaseAddress owner;
    private final AppRole app;

    Migrations(DatabaseAddress owner, AppRole app) {
        this.owner = owner;
        this.app = app;
    }

    /** Throws {@link UnusableDatabase} where the owner lacks a right, or a newer Wonce has been here. */
    void run() {
        try {
            Flyway.configure()
                    .dataSource(owner.jdbcUrl(), owner.user(), owner.password().orElse(null))
                    .schemas(SCHEMA)
                    .locations("classpath:db/migration")
                    .ignoreMigrationPatterns(new String[0])
                    .placeholders(Map.of("app", app.quotedName(), "schema", SCHEMA))
                    .load()
                    .migrate();
        } catch (FlywayValidateException other) {
            throw new UnusableDatabase(
                    "the ledger at " + owner
                            + " is of a newer Wonce, or was changed by hand. Start that version, or restore a backup",
                    other);
        } catch (FlywayException failure) {
            throw new UnusableDatabase(
                    "cannot bring the schema up to date as " + owner + ": " + reason(failure)
                            + ". The user needs the right to create in the database",
                    failure);
        }
    }

    /** The first line of what lies at the bottom, without the full stop. */
    private static String reason(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return Optional.ofNullable(root.getMessage())
                .flatMap(message ->
                        message.lines().filter(line -> !line.isBlank()).findFirst())
                .map(line -> line.replaceAll("\\.+$", ""))
                .orElse("no reason given");
    }
}
