package io.wonce.postgres;

import static io.wonce.postgres.Story.JAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wonce.domain.organisation.OrganisationId;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An organisation sees its own rows only, whatever SQL it sends over the application's own connections. */
final class WallsIT {
    private static final Story OURS = new Story();
    private static final Story THEIRS = new Story();

    @BeforeAll
    static void theirs_has_a_row_in_every_table() {
        EveryTable.fill(THEIRS, JAN);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_table_is_walled_and_holds_nothing_of_others(String table) {
        assertThat(rows(THEIRS.organisation.id(), table))
                .as("rows that its owner sees")
                .isPositive();
        assertThat(foreignRows(OURS.organisation.id(), table))
                .as("rows that others see")
                .isZero();
        assertThat(rowsWithoutOrganisation(table))
                .as("rows seen without an organisation")
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_table_has_its_walls_and_the_organisation_first_in_its_keys(String table) {
        boolean walled = TestDatabase.asOwner(
                handle -> handle.createQuery("select relrowsecurity from pg_class where oid = cast(:table as regclass)")
                        .bind("table", "wonce." + table)
                        .mapTo(boolean.class)
                        .one());
        List<String> strangers = TestDatabase.asOwner(handle -> handle.createQuery("""
                        select i.indexrelid::regclass::text
                        from pg_index i
                        join pg_attribute a on a.attrelid = i.indexrelid and a.attnum = 1
                        where i.indrelid = cast(:table as regclass)
                          and a.attname <> 'organisation_id'
                        """)
                .bind("table", "wonce." + table)
                .mapTo(String.class)
                .list());

        assertThat(walled).isTrue();
        assertThat(strangers).isEmpty();
    }

    @Test
    void nobody_writes_rows_of_others() {
        assertThatThrownBy(() -> ours("insert into person (organisation_id, platform, person_id, name, role, language)"
                        + " values ('" + THEIRS.organisation.id() + "', 'SLACK', 'U1', 'x', 'MEMBER', 'nl')"))
                .hasMessageContaining("row-level security");
        assertThat(ours("update deal set customer = 'x' where organisation_id = '" + THEIRS.organisation.id() + "'"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update change set kind = 'HEARD'",
                "delete from change",
                "truncate change",
                "update change_deal set deal = 1",
                "delete from change_deal",
                "update published_count set orders = 0",
                "delete from published_deal",
                "update published_share set share = 2",
                "delete from published_share",
                "update deal_credit set percent = 1",
                "update appointed_manager set manager = true",
                "delete from appointed_manager",
                "update assigned_team set team = 'x'",
                "delete from assigned_team",
                "update reminder set day = day",
                "delete from reminder",
                "delete from webhook",
                "update webhook_signal set at = now()",
                "update digest set sent_at = now()",
                "delete from digest",
                "update win_reaction set person_id = 'x'",
                "update invitation set used_at = null",
                "delete from invitation",
                "select move_workspace(gen_random_uuid(), gen_random_uuid(), 'SLACK', 'T1')",
                "select has_own_ledger(gen_random_uuid())",
                "delete from workspace",
                "delete from channel",
                "delete from message",
                "delete from announcement",
                "delete from deal",
                "delete from outbox",
                "alter table deal disable row level security",
                "alter table deal owner to current_user",
                "drop policy own_rows on deal",
                "create policy mine on deal using (true)",
                "alter role current_user bypassrls",
                "set role wonce",
                "set role postgres",
                "set session authorization wonce",
                "create table wonce.mine (x int)",
                "select * from flyway_schema_history",
                "create function wonce.mine() returns int language sql as 'select 1'"
            })
    void the_application_may_not(String sql) {
        assertThatThrownBy(() -> ours(sql))
                .hasMessageMatching("(?s).*(permission denied|must be owner|Only roles|must be superuser).*");
    }

    @Test
    void switching_row_security_off_shows_nothing_either() {
        assertThatThrownBy(() -> TestDatabase.shared().transactions().in(OURS.organisation.id(), session -> {
                    session.handle().execute("set local row_security = off");
                    return session.handle()
                            .createQuery("select count(*) from deal")
                            .mapTo(int.class)
                            .one();
                }))
                .hasMessageContaining("row-level security");
    }

    @Test
    void reset_role_leads_nowhere_else() {
        String user = TestDatabase.shared().transactions().in(OURS.organisation.id(), session -> {
            session.handle().execute("reset role");
            session.handle().execute("reset session authorization");
            return session.handle()
                    .createQuery("select current_user")
                    .mapTo(String.class)
                    .one();
        });

        assertThat(user).isEqualTo("wonce_app");
    }

    @Test
    void the_organisation_of_a_transaction_does_not_stay_on_the_connection() {
        Jdbi pool = Jdbi.create(TestDatabase.shared().pool());
        TestDatabase.shared().transactions().in(THEIRS.organisation.id(), session -> true);

        assertThat(pool.<Integer, RuntimeException>withHandle(handle -> handle.createQuery("select count(*) from deal")
                        .mapTo(int.class)
                        .one()))
                .isZero();
    }

    @Test
    void people_who_search_find_their_own_deals_only() {
        assertThat(OURS.<List<?>>write(books -> books.deals().search("Geheim", 5)))
                .isEmpty();
        assertThat(THEIRS.<List<?>>write(books -> books.deals().search("Geheim", 5)))
                .hasSize(1);
    }

    /** All but those whose rows are nobody's yet. */
    private static List<String> tables() {
        return TestDatabase.asOwner(
                handle -> handle.createQuery("""
                        select table_name
                        from information_schema.tables
                        where table_schema = 'wonce'
                          and table_name not in ('flyway_schema_history', 'install_state', 'wrong_code')
                        order by table_name
                        """).mapTo(String.class).list());
    }

    private static int rows(OrganisationId organisation, String table) {
        return TestDatabase.shared()
                .transactions()
                .in(
                        organisation,
                        session -> session.query(
                                        "select count(*) from " + table + " where organisation_id = :organisation")
                                .mapTo(int.class)
                                .one());
    }

    private static int foreignRows(OrganisationId organisation, String table) {
        return TestDatabase.shared()
                .transactions()
                .in(
                        organisation,
                        session -> session.query(
                                        "select count(*) from " + table + " where organisation_id <> :organisation")
                                .mapTo(int.class)
                                .one());
    }

    private static int rowsWithoutOrganisation(String table) {
        return TestDatabase.shared()
                .transactions()
                .across(handle -> handle.createQuery("select count(*) from " + table)
                        .mapTo(int.class)
                        .one());
    }

    private static int ours(String sql) {
        return TestDatabase.shared()
                .transactions()
                .in(OURS.organisation.id(), session -> session.handle().execute(sql));
    }
}
