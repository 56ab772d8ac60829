package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.domain.chat.Platform;
import io.wonce.web.Gauges;
import java.time.InstantSource;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** An operator sees how many announcements wait for somebody, of all organisations together and without their names. */
final class UnresolvedPulseIT {
    private static final String FILL = """
            insert into organisation (organisation_id, name, zone, week_start, currency, language)
            values ('00000000-0000-0000-0000-000000000001', 'Acme', 'UTC', 1, 'EUR', 'en'),
                ('00000000-0000-0000-0000-000000000002', 'Bloom', 'UTC', 1, 'EUR', 'en');
            set session_replication_role = replica;
            insert into announcement (organisation_id, number, platform, channel_id, message_id, position, author_platform, author_id,
                posted_at, kind, statement, score, placement, deal)
            select o.organisation_id, n, case n when 5 then 'TEAMS' else 'SLACK' end, 'C1', n::text, 0, 'SLACK', 'U1', now(), 'WIN', '{}', 1,
                case n when 1 then 'ON' when 2 then 'DISMISSED' else 'UNRESOLVED' end, case n when 1 then 1 end
            from organisation o
            cross join generate_series(1, 5) n;
            """;

    private static final String MANY_RESOLVED = """
            insert into announcement (organisation_id, number, platform, channel_id, message_id, position, author_platform, author_id,
                posted_at, kind, statement, score, placement, deal)
            select o.organisation_id, n, 'SLACK', 'C1', n::text, 0, 'SLACK', 'U1', now(), 'WIN', '{}', 1, 'DISMISSED', null
            from organisation o
            cross join generate_series(6, 5000) n;
            analyze announcement;
            """;

    @Test
    void it_counts_what_waits_in_every_organisation() {
        DatabaseAddress address = TestDatabase.another();
        try (Database database = Database.open(address, 2)) {
            assertThat(database.unresolved().get()).isEmpty();
            superuser(address).useHandle(handle -> handle.createScript(FILL).execute());

            assertThat(database.unresolved().get()).isEqualTo(Map.of(Platform.SLACK, 4L, Platform.TEAMS, 2L));
        }
    }

    @Test
    void it_reads_nothing_but_the_index_of_what_waits() {
        DatabaseAddress address = TestDatabase.another();
        try (Database database = Database.open(address, 2)) {
            assertThat(database.unresolved().get()).isEmpty();
            superuser(address)
                    .useHandle(
                            handle -> handle.createScript(FILL + MANY_RESOLVED).execute());

            assertThat(looks(address)).isEqualTo("6 found, 0 looks at all of the table, 1 at the index");

            superuser(address).useHandle(handle -> handle.execute("drop index announcement_unresolved"));
            assertThat(looks(address)).isEqualTo("6 found, 1 looks at all of the table, 0 at the index");
        }
    }

    @Test
    void it_stands_among_the_metrics_and_has_no_number_while_the_ledger_is_away() {
        MeterRegistry meters = new SimpleMeterRegistry();
        Gauges.showUnresolved(meters, () -> Map.of(Platform.SLACK, 7L), InstantSource.system());
        MeterRegistry away = new SimpleMeterRegistry();
        Gauges.showUnresolved(
                away,
                () -> {
                    throw new LedgerUnavailable("away", new IllegalStateException());
                },
                InstantSource.system());

        assertThat(unresolved(meters, "slack")).isEqualTo(7);
        assertThat(unresolved(meters, "teams")).isZero();
        assertThat(unresolved(away, "slack")).isNaN();
    }

    private static double unresolved(MeterRegistry meters, String platform) {
        return meters.get("wonce.unresolved").tag("platform", platform).gauge().value();
    }

    /** What one count has read. */
    private static String looks(DatabaseAddress address) {
        return superuser(address).inTransaction(handle -> {
            long found = handle.createQuery("select sum(unresolved) from unresolved_pulses()")
                    .mapTo(long.class)
                    .one();
            return handle.createQuery("""
                            select format('%s found, %s looks at all of the table, %s at the index', cast(:found as bigint),
                                pg_stat_get_xact_numscans('announcement'::regclass),
                                coalesce(pg_stat_get_xact_numscans(to_regclass('announcement_unresolved')), 0))
                            """)
                    .bind("found", found)
                    .mapTo(String.class)
                    .one();
        });
    }

    private static Jdbi superuser(DatabaseAddress address) {
        return Jdbi.create(address.jdbcUrl() + "?currentSchema=wonce,public", "postgres", "");
    }
}
