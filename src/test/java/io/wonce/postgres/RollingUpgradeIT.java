package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * While replicas are replaced one by one, old ones go on with the schema of the new: since {@link #FIRST_HELD}, each migration leaves the
 * version before it all that it uses. What only versions long gone used is taken away by raising that number, and saying in
 * {@code operations.md} that this upgrade needs a stop.
 */
final class RollingUpgradeIT {
    /** Under 45, an old version that takes an admin's rights away meets a check that it does not know. */
    private static final MigrationVersion FIRST_HELD = MigrationVersion.fromVersion("46");

    /** What a migration takes away that the version before it has given up using: since 65, these tables are reached by functions alone. */
    private static final Map<String, List<String>> GIVEN_UP = Map.of("68", List.of("install_state", "wrong_code"));

    private static final DatabaseAddress LEDGER = TestDatabase.another();
    private static final AppRole APP = new AppRole(LEDGER);

    @BeforeAll
    static void lay_the_schema_before_the_first() {
        APP.ensure();
        List<MigrationVersion> earlier = versions().stream()
                .filter(version -> version.compareTo(FIRST_HELD) < 0)
                .toList();
        flyway(earlier.get(earlier.size() - 1).getVersion()).migrate();
    }

    @Test
    void each_migration_leaves_the_version_before_it_all_that_it_uses() {
        for (MigrationVersion version : versions()) {
            if (version.compareTo(FIRST_HELD) >= 0) {
                Footing before = look();
                flyway(version.getVersion()).migrate();
                List<String> unused = GIVEN_UP.getOrDefault(version.getVersion(), List.of());
                assertThat(before.trippedBy(look()))
                        .as("V" + version)
                        .allMatch(stone -> unused.stream().anyMatch(stone::contains));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table hunch cascade",
                "alter table hunch rename to guess",
                "alter table deal drop column furthest cascade",
                "alter table deal rename column customer to client",
                "alter table person alter column name type varchar(40)",
                "alter table deal alter column customer set not null",
                "alter table person alter column team set not null",
                "alter table appointed_manager alter column admin drop default",
                "alter table person add column colour text not null",
                "alter table person add check (length(name) < 40)",
                "create unique index on person (organisation_id, name)",
                "alter table message add foreign key (organisation_id, author_platform, author_id) references person",
                "create policy loud on person as restrictive using (name <> '')",
                "drop function pulse()",
                "revoke execute on function pulse() from wonce_app",
                "revoke insert on person from wonce_app",
                "alter table receipt drop constraint receipt_pkey",
                "alter type milestone rename value 'PAID' to 'SETTLED'"
            })
    void a_migration_that_takes_something_away_is_found(String sql) {
        assertThat(trippedBy(sql)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table x (organisation_id uuid not null, y text not null unique)",
                "alter table person add column colour text",
                "alter table person add column colour text not null default 'red' check (colour <> '')",
                "alter table deal alter column opened_at drop not null",
                "create index on person (name)",
                "create function x() returns int language sql as 'select 1'",
                "alter type milestone add value 'REFUNDED'",
                "create policy also on person to wonce using (true)"
            })
    void a_migration_that_only_adds_is_let_be(String sql) {
        assertThat(trippedBy(sql)).isEmpty();
    }

    private static List<String> trippedBy(String sql) {
        return superuser().inTransaction(handle -> {
            Footing before = Footing.of(handle);
            prepare(handle);
            handle.execute(sql);
            List<String> stones = before.trippedBy(Footing.of(handle));
            handle.rollback();
            return stones;
        });
    }

    private static void prepare(Handle handle) {
        handle.execute("set local search_path = wonce, public");
    }

    private static Footing look() {
        return superuser().withHandle(Footing::of);
    }

    private static Jdbi superuser() {
        return Jdbi.create(LEDGER.jdbcUrl() + "?currentSchema=wonce,public", "postgres", "");
    }

    private static List<MigrationVersion> versions() {
        return Arrays.stream(flyway("latest").info().all())
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(LEDGER.jdbcUrl(), LEDGER.user(), LEDGER.password().orElse(null))
                .schemas("wonce")
                .placeholders(Map.of("app", APP.quotedName(), "schema", "wonce"))
                .target(target)
                .load();
    }
}
