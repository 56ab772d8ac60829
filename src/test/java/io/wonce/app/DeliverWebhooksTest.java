package io.wonce.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Books;
import io.wonce.app.port.WebhookLine.Ending;
import io.wonce.app.port.WebhookQueue;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.WebhookAddress;
import io.wonce.domain.organisation.WebhookSecret;
import io.wonce.domain.outgoing.Signal;
import io.wonce.domain.reading.Kind;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

final class DeliverWebhooksTest {
    private static final Instant NOW = Instant.parse("2026-11-26T13:00:00Z");
    private static final OrganisationId SLOW = new OrganisationId(new UUID(0, 1));
    private static final OrganisationId OTHER = new OrganisationId(new UUID(0, 2));

    private final Waiting waiting = new Waiting();
    private final List<String> told = new ArrayList<>();
    private final List<Instant> next = new ArrayList<>();
    private final DeliverWebhooks webhooks =
            new DeliverWebhooks(waiting, (call, now) -> meanwhile(call), () -> NOW, new Random(1));

    @Test
    void while_two_slow_ones_of_an_organisation_are_told_the_next_is_of_another() {
        waiting.add(SLOW, "1");
        waiting.add(SLOW, "2");
        waiting.add(SLOW, "3");
        waiting.add(OTHER, "4");

        webhooks.deliverDue();

        assertThat(told).containsExactly("1", "2", "4", "3");
        assertThat(next.get(1)).as("nobody looks again and again meanwhile").isAfter(NOW);
        assertThat(webhooks.nextDue()).hasValue(NOW);
    }

    @Test
    void each_line_of_the_log_names_what_was_to_be_told() {
        waiting.add(OTHER, "1");
        DeliverWebhooks refused = new DeliverWebhooks(waiting, (call, now) -> Ending.GONE, () -> NOW, new Random(1));

        try (LogLines lines = LogLines.of(DeliverWebhooks.class)) {
            refused.deliverDue();

            assertThat(lines.named("delivery")).containsExactly(new UUID(0, 0).toString());
        }
        assertThat(MDC.get("delivery")).isNull();
    }

    @Test
    void once_told_to_stop_it_ends_the_one_under_way_and_takes_no_other() {
        waiting.add(OTHER, "1");
        waiting.add(OTHER, "2");
        DeliverWebhooks plain = new DeliverWebhooks(waiting, (call, now) -> taken(call), () -> NOW, new Random(1));

        assertThat(plain.deliverDue(told::isEmpty)).isEqualTo(1);
        assertThat(plain.deliverDue(() -> false)).isZero();
        assertThat(told).containsExactly("1");

        assertThat(plain.deliverDue()).isEqualTo(1);
        assertThat(told).containsExactly("1", "2");
    }

    private Ending taken(WebhookQueue.Call call) {
        told.add(call.name());
        return Ending.TAKEN;
    }

    /** While one is told something, another thread of the relay looks what is due. */
    private Ending meanwhile(WebhookQueue.Call call) {
        told.add(call.name());
        next.add(webhooks.nextDue().orElseThrow());
        webhooks.deliverDue();
        return Ending.TAKEN;
    }

    /** Everything is due at once. */
    private static final class Waiting implements WebhookQueue {
        private final List<Call> calls = new ArrayList<>();

        void add(OrganisationId organisation, String name) {
            calls.add(new Call(
                    organisation,
                    calls.size(),
                    calls.size(),
                    name,
                    new WebhookAddress("https://erp.example/"),
                    List.of(WebhookSecret.draw(new SecureRandom())),
                    new UUID(0, calls.size()),
                    new Signal.Unresolved(new AnnouncementId(1), Kind.WIN),
                    NOW,
                    1,
                    Optional.empty()));
        }

        @Override
        public Optional<Call> take(Instant now, Duration lease, Set<OrganisationId> busy) {
            Optional<Call> first = calls.stream()
                    .filter(call -> !busy.contains(call.organisation()))
                    .findFirst();
            first.ifPresent(calls::remove);
            return first;
        }

        @Override
        public Optional<Instant> nextDue() {
            return Optional.of(NOW);
        }

        @Override
        public void arrived(Call call, Instant now) {
            // It is gone since it was taken.
        }

        @Override
        public void retry(Call call, Instant now, Instant at) {
            throw new UnsupportedOperationException("all is taken here");
        }

        @Override
        public void stop(Call call, Instant now, Consumer<Books> tell) {
            // It is gone since it was taken.
        }
    }
}
