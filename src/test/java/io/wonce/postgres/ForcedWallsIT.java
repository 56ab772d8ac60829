package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The walls bind the owner of the tables as well: what it may pass is written down, and nobody else passes. */
final class ForcedWallsIT {
    @Test
    void every_table_has_walls_that_bind_its_owner_too() {
        List<String> unbound = TestDatabase.asOwner(
                handle -> handle.createQuery("""
                        select c.relname
                        from pg_class c
                        where c.relnamespace = 'wonce'::regnamespace
                          and c.relkind in ('r', 'p')
                          and c.relname <> 'flyway_schema_history'
                          and not (c.relrowsecurity and c.relforcerowsecurity)
                        """).mapTo(String.class).list());

        assertThat(unbound).isEmpty();
    }

    @Test
    void nobody_but_the_owner_is_let_through_them() {
        List<String> policies = TestDatabase.asOwner(
                handle -> handle.createQuery("""
                        select distinct format('%s to %s for %s: %s', policyname, array_to_string(roles, ','), cmd, qual)
                        from pg_policies
                        where schemaname = 'wonce'
                        order by 1
                        """).mapTo(String.class).list());
        List<String> withoutGate = TestDatabase.asOwner(
                handle -> handle.createQuery("""
                        select c.relname
                        from pg_class c
                        where c.relnamespace = 'wonce'::regnamespace
                          and c.relforcerowsecurity
                          and (select count(*) from pg_policy p where p.polrelid = c.oid) <> 2
                        order by 1
                        """).mapTo(String.class).list());
        List<String> exempt = TestDatabase.asOwner(
                handle -> handle.createQuery("select rolname from pg_roles where rolbypassrls and not rolsuper")
                        .mapTo(String.class)
                        .list());

        assertThat(policies)
                .containsExactly(
                        "own_rows to public for ALL: (organisation_id ="
                                + " (NULLIF(current_setting('wonce.organisation'::text, true), ''::text))::uuid)",
                        "owner_sees_all to wonce for ALL: true");
        assertThat(withoutGate).containsExactly("install_state", "wrong_code");
        assertThat(exempt).isEmpty();
    }

    @Test
    void they_are_raised_around_a_process_that_is_at_work_without_either_waiting_for_the_other() throws SQLException {
        DatabaseAddress address = TestDatabase.another();
        AppRole app = new AppRole(address);
        app.ensure();
        schema(address, app, "59").migrate();
        try (Connection atWork = AppRole.connect(app.address());
                Statement statement = atWork.createStatement()) {
            atWork.setAutoCommit(false);
            statement.execute("select from wonce.wall_screen");

            CompletableFuture<Void> raised =
                    CompletableFuture.runAsync(() -> schema(address, app, "60").migrate());
            await().atMost(Duration.ofSeconds(20)).until(() -> waits(address));
            statement.execute("select from wonce.account_match");
            atWork.commit();

            assertThat(raised).succeedsWithin(Duration.ofSeconds(20));
        }
    }

    /** For one table, with others in hand. */
    private static boolean waits(DatabaseAddress address) throws SQLException {
        try (Connection connection = AppRole.connect(address);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select count(*) filter (where granted) > 0 and count(*) filter (where not granted) > 0
                        from pg_locks
                        where mode = 'AccessExclusiveLock'
                          and database = (select oid from pg_database where datname = current_database())
                        """)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private static Flyway schema(DatabaseAddress address, AppRole app, String version) {
        return Flyway.configure()
                .dataSource(
                        address.jdbcUrl(), address.user(), address.password().orElse(null))
                .schemas("wonce")
                .placeholders(Map.of("app", app.quotedName(), "schema", "wonce"))
                .target(version)
                .load();
    }
}
