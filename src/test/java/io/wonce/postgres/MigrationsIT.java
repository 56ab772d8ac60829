package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

final class MigrationsIT {
    @Test
    void a_ledger_of_a_newer_wonce_is_left_alone() throws SQLException {
        DatabaseAddress address = TestDatabase.another();
        Database.open(address, 2).close();
        run(
                address,
                "insert into wonce.flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) values (99, '99', 'later', 'SQL', 'V99__later.sql', 'wonce', 1, true)");

        assertThatThrownBy(() -> Database.open(address, 2))
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageContaining("is of a newer Wonce");
    }

    @Test
    void a_schema_of_somebody_else_is_left_alone() throws SQLException {
        DatabaseAddress address = TestDatabase.another();
        run(address, "create schema wonce; create table wonce.organisation (x int)");

        assertThatThrownBy(() -> Database.open(address, 2))
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageContaining("cannot bring the schema up to date");
    }

    @Test
    void celebrations_of_an_older_wonce_stay_where_they_are() throws SQLException {
        DatabaseAddress address = TestDatabase.another();
        asOfVersion(address, "12");
        run(
                address,
                "insert into wonce.organisation values ('00000000-0000-0000-0000-000000000001', 'Acme', 'UTC', 1, 'EUR', 'en',"
                        + " 'SLACK', 'C1'), ('00000000-0000-0000-0000-000000000002', 'Bloom', 'UTC', 1, 'EUR', 'en', null, null);"
                        + " insert into wonce.outbox (organisation_id, seq, id, platform, channel_id, content)"
                        + " overriding system value"
                        + " values ('00000000-0000-0000-0000-000000000001', 7, gen_random_uuid(), 'SLACK', 'C1', '{}');"
                        + " insert into wonce.slot (organisation_id, slot, posted, content)"
                        + " values ('00000000-0000-0000-0000-000000000001', 'celebration:4:SIGNED', 7, '{}')");

        Database.open(address, 2).close();

        assertThat(ask(address, "select slot from wonce.slot")).isEqualTo("celebration:4:SIGNED:SLACK");
        assertThat(ask(
                        address,
                        "select string_agg(celebration_platforms::text || celebration_channels::text, ' ' order by name)"
                                + " from wonce.organisation"))
                .isEqualTo("{SLACK}{C1} {}{}");
    }

    @Test
    void what_was_expected_before_it_was_kept_is_not_made_up() throws SQLException {
        DatabaseAddress address = TestDatabase.another();
        asOfVersion(address, "20");
        run(
                address,
                "insert into wonce.organisation (organisation_id, name, zone, week_start, currency, language)"
                        + " values ('00000000-0000-0000-0000-000000000001', 'Acme', 'UTC', 1, 'EUR', 'en');"
                        + " insert into wonce.deal (organisation_id, number, status, opened_at, last_heard, close_date)"
                        + " values ('00000000-0000-0000-0000-000000000001', 1, 'OPEN', '2026-01-05', '2026-01-05', '2026-03-31')");

        Database.open(address, 2).close();

        assertThat(ask(
                        address,
                        "select string_agg(deal || ' ' || open || ' ' || close_date || ' '"
                                + " || (since > now() - interval '10 minutes'), ', ')"
                                + " from wonce.deal_outlook"))
                .isEqualTo("1 true 2026-03-31 true");
    }

    private static void asOfVersion(DatabaseAddress address, String version) {
        AppRole app = new AppRole(address);
        app.ensure();
        Flyway.configure()
                .dataSource(
                        address.jdbcUrl(), address.user(), address.password().orElse(null))
                .schemas("wonce")
                .placeholders(Map.of("app", app.quotedName(), "schema", "wonce"))
                .target(version)
                .load()
                .migrate();
    }

    private static String ask(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = AppRole.connect(address);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = AppRole.connect(address);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
