package io.wonce.chaos;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The ledger as the version before this one left it: the first replicas find it so, and bring it up to date while others start. */
final class Yesterday {
    private static final String APP = "wonce_app";

    private Yesterday() {}

    /** Lays the schema of the last migration but one. */
    static void lay(Server server) {
        server.run("create role " + APP + " login nosuperuser nobypassrls nocreatedb nocreaterole");
        server.run("grant " + APP + " to wonce with admin option");
        FluentConfiguration schema = Flyway.configure()
                .dataSource("jdbc:postgresql://127.0.0.1:" + server.port() + "/wonce", "wonce", null)
                .schemas("wonce")
                .locations("classpath:db/migration")
                .placeholders(Map.of("app", '"' + APP + '"', "schema", "wonce"));
        MigrationInfo[] all = schema.load().info().all();
        schema.target(all[all.length - 2].getVersion()).load().migrate();
    }
}
