package io.wonce.postgres;

import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

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
                    .placeholders(Map.of("app", app.quotedName(), "schema", SCHEMA))
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            String reason = Optional.ofNullable(failure.getMessage())
                    .orElse("")
                    .lines()
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .orElse("no reason given");
            throw new UnusableDatabase(
                    "cannot bring the schema up to date as " + owner + ": " + reason
                            + ". The user needs the right to create in the database",
                    failure);
        }
    }
}
