package io.wonce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.wonce.app.FakeChat;
import io.wonce.app.port.Chat;
import io.wonce.app.port.Chat.Sending;
import io.wonce.app.port.Delivery;
import io.wonce.app.port.OutboxId;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class CountedChatTest {
    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    @Test
    void an_operator_sees_how_deliveries_ended_on_each_platform() {
        FakeChat slack = new FakeChat();
        List.of(
                        new Sending.Later(Duration.ZERO, "429"),
                        new Sending.Later(Duration.ZERO, "429"),
                        new Sending.Unknown("no answer"),
                        new Sending.Refused("channel is archived"))
                .forEach(ending -> slack.next(ending, false));
        Chat counted = new CountedChat(slack, meters);
        for (int times = 0; times < 7; times++) {
            counted.send(delivery(Platform.SLACK));
        }
        counted.find(delivery(Platform.SLACK));
        new CountedChat(new FakeChat(Platform.TEAMS), meters).send(delivery(Platform.TEAMS));

        assertThat(meters.scrape())
                .contains(
                        "wonce_deliveries_total{ending=\"arrived\",platform=\"slack\"} 3.0",
                        "wonce_deliveries_total{ending=\"later\",platform=\"slack\"} 2.0",
                        "wonce_deliveries_total{ending=\"unknown\",platform=\"slack\"} 1.0",
                        "wonce_deliveries_total{ending=\"refused\",platform=\"slack\"} 1.0",
                        "wonce_deliveries_total{ending=\"arrived\",platform=\"teams\"} 1.0",
                        "wonce_deliveries_searched_total{platform=\"slack\",search=\"found\"} 1.0");
    }

    @Test
    void one_that_broke_is_counted_too() {
        Chat broken = new CountedChat(new BrokenChat(), meters);

        assertThatThrownBy(() -> broken.send(delivery(Platform.TEAMS))).isInstanceOf(IllegalStateException.class);

        assertThat(meters.scrape()).contains("wonce_deliveries_total{ending=\"broken\",platform=\"teams\"} 1.0");
    }

    private static Delivery delivery(Platform platform) {
        AnnouncementId about = new AnnouncementId(1);
        return new Delivery(
                new OutboxId(new UUID(0, 1)),
                new OrganisationId(new UUID(0, 1)),
                Conversation.in(new ChannelRef(platform, "wins")),
                Optional.empty(),
                new Outgoing.Outcome(about, new Outgoing.Result.Dismissed(), Optional.empty(), Optional.empty()),
                1,
                0,
                false,
                Instant.EPOCH);
    }

    private static final class BrokenChat implements Chat {
        @Override
        public Platform platform() {
            return Platform.TEAMS;
        }

        @Override
        public Sending send(Delivery delivery) {
            throw new IllegalStateException("broken");
        }

        @Override
        public Search find(Delivery delivery) {
            throw new IllegalStateException("broken");
        }
    }
}
