package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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

    private static void run(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = AppRole.connect(address);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
