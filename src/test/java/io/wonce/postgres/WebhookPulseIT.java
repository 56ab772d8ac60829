package io.wonce.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.app.port.WebhookPulse;
import io.wonce.web.Gauges;
import java.time.InstantSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What an operator sees of webhooks, whoever made them. */
final class WebhookPulseIT {
    private static final String FILL = """
            insert into organisation (organisation_id, name, zone, week_start, currency, language)
            values ('00000000-0000-0000-0000-000000000001', 'Acme', 'UTC', 1, 'EUR', 'en'),
                ('00000000-0000-0000-0000-000000000002', 'Bloom', 'UTC', 1, 'EUR', 'en');
            insert into webhook (organisation_id, name, address, secret, made_platform, made_by, made_at, due_at, failing_since, stopped_at,
                removed_platform, removed_by, removed_at)
            values
                ('00000000-0000-0000-0000-000000000001', 'calm', 'https://a.example', '', 'SLACK', 'U1', now(), now(), null, null, null, null, null),
                ('00000000-0000-0000-0000-000000000001', 'failing', 'https://b.example', '', 'SLACK', 'U1', now(), now(), now(), null, null, null, null),
                ('00000000-0000-0000-0000-000000000002', 'stopped', 'https://c.example', '', 'SLACK', 'U1', now(), now(), now(), now(), null, null, null),
                ('00000000-0000-0000-0000-000000000002', 'removed', 'https://d.example', '', 'SLACK', 'U1', now(), now(), now(), null, 'SLACK', 'U1', now());
            insert into webhook_signal (organisation_id, webhook, id, signal, at)
            select w.organisation_id, w.number, gen_random_uuid(), '{}', now() - n * interval '1 hour'
            from webhook w
            cross join generate_series(1, case w.name when 'failing' then 2 when 'calm' then 0 else 9 end) as n;
            """;

    @Test
    void an_operator_sees_what_waits_for_webhooks_and_which_fail() {
        DatabaseAddress address = TestDatabase.another();
        try (Database database = Database.open(address, 2)) {
            assertThat(database.webhookPulse().get()).isEqualTo(new WebhookPulse(0, 0, 0, 0));
            Jdbi.create(address.jdbcUrl() + "?currentSchema=wonce,public", "postgres", "")
                    .useHandle(handle -> handle.createScript(FILL).execute());

            WebhookPulse pulse = database.webhookPulse().get();

            assertThat(pulse.waiting()).isEqualTo(2);
            assertThat(pulse.oldestSeconds()).isBetween(7_200.0, 7_300.0);
            assertThat(pulse.failing()).isEqualTo(1);
            assertThat(pulse.stopped()).isEqualTo(1);
        }
    }

    @Test
    void it_stands_among_the_metrics_and_has_no_number_while_the_ledger_is_away() {
        MeterRegistry meters = new SimpleMeterRegistry();
        Gauges.showWebhooks(meters, () -> new WebhookPulse(3, 61.5, 2, 1), InstantSource.system());

        assertThat(meters.get("wonce.webhooks.waiting").gauge().value()).isEqualTo(3);
        assertThat(meters.get("wonce.webhooks.oldest.seconds").gauge().value()).isEqualTo(61.5);
        assertThat(meters.get("wonce.webhooks.failing").gauge().value()).isEqualTo(2);
        assertThat(meters.get("wonce.webhooks.stopped").gauge().value()).isEqualTo(1);

        MeterRegistry away = new SimpleMeterRegistry();
        Gauges.showWebhooks(
                away,
                () -> {
                    throw new LedgerUnavailable("away", new IllegalStateException());
                },
                InstantSource.system());
        assertThat(away.get("wonce.webhooks.waiting").gauge().value()).isNaN();
    }
}
