package io.wonce.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.WebhookLine.Ending;
import io.wonce.app.port.WebhookQueue.Call;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.WebhookAddress;
import io.wonce.domain.organisation.WebhookReach;
import io.wonce.domain.organisation.WebhookSecret;
import io.wonce.domain.outgoing.Signal;
import io.wonce.domain.reading.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent to a program, and to whom nothing is, over real connections. */
final class SignedWebhooksIT {
    private static final Instant NOW = Instant.parse("2026-11-26T13:00:00Z");
    private static final WebhookSecret SECRET = WebhookSecret.draw(new SecureRandom());

    private final FakeReceiver receiver = FakeReceiver.start();
    private final SignedWebhooks inside = new SignedWebhooks(new WebhookReach(true), Duration.ofSeconds(2));
    private final SignedWebhooks outside = new SignedWebhooks(WebhookReach.PUBLIC, Duration.ofSeconds(2));

    @AfterEach
    void close() {
        inside.close();
        outside.close();
        receiver.close();
    }

    @Test
    void it_is_signed_as_receivers_check_it() {
        assertThat(inside.tell(call(receiver.address()), NOW)).isEqualTo(Ending.TAKEN);

        FakeReceiver.Told told = receiver.told().get(0);
        assertThat(told.id()).startsWith("msg_");
        assertThat(told.timestamp()).isEqualTo("1795698000");
        assertThat(told.isSignedWith(SECRET.value())).isTrue();
        assertThat(told.isSignedWith(WebhookSecret.draw(new SecureRandom()).value()))
                .isFalse();
        assertThat(told.body())
                .isEqualTo("{\"type\":\"announcement.unresolved\",\"timestamp\":\"2026-11-26T12:00:00Z\","
                        + "\"data\":{\"announcement\":17,\"kind\":\"win\"}}");
    }

    @Test
    void a_redirection_is_not_followed() {
        try (FakeReceiver within = FakeReceiver.start()) {
            for (int status : List.of(301, 302, 307, 308)) {
                receiver.behaves(FakeReceiver.status(status, "Location", within.address()));
                assertThat(inside.tell(call(receiver.address()), NOW)).isEqualTo(Ending.MOVED);
            }
            assertThat(within.told()).isEmpty();
        }
    }

    @Test
    void what_is_no_success_is_told_apart() {
        receiver.behaves(FakeReceiver.status(500));
        assertThat(inside.tell(call(receiver.address()), NOW)).isEqualTo(Ending.REFUSED);
        receiver.behaves(FakeReceiver.status(410));
        assertThat(inside.tell(call(receiver.address()), NOW)).isEqualTo(Ending.GONE);
        receiver.behaves(FakeReceiver.status(204));
        assertThat(inside.tell(call(receiver.address()), NOW)).isEqualTo(Ending.TAKEN);
        receiver.behaves(receiver.silent());
        assertThat(inside.tell(call(receiver.address()), NOW)).isEqualTo(Ending.TOO_SLOW);
    }

    @Test
    void an_answer_without_end_is_not_read() {
        receiver.behaves(receiver.huge());

        assertThat(inside.tell(call(receiver.address()), NOW)).isEqualTo(Ending.TAKEN);
    }

    @Test
    void nobody_there_is_unreachable() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }

        assertThat(inside.tell(call("http://127.0.0.1:" + free + "/"), NOW)).isEqualTo(Ending.UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1:%d/",
                "https://localhost:%d/",
                "https://[::1]:%d/",
                "https://2130706433:%d/",
                "https://0.0.0.0:%d/",
                "https://10.0.0.1/",
                "https://192.168.1.1/",
                "https://100.64.0.1/",
                "https://169.254.169.254/latest/meta-data/",
                "https://[fd00:ec2::254]/",
                "https://[fe80::1]/",
                "http://127.0.0.1:%d/",
                "http://example.com/"
            })
    void from_the_public_web_nothing_leads_into_the_house(String address) {
        String there = address.replace("%d", String.valueOf(receiver.port()));

        assertThat(outside.tell(call(there), NOW)).isEqualTo(Ending.OUT_OF_BOUNDS);
        assertThat(receiver.told()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://169.254.169.254/latest/meta-data/", "http://0.0.0.0/", "http://[fe80::1]/"})
    void where_clouds_tell_their_secrets_nothing_is_ever_sent(String address) {
        assertThat(inside.tell(call(address), NOW)).isEqualTo(Ending.OUT_OF_BOUNDS);
    }

    private static Call call(String address) {
        return new Call(
                new OrganisationId(new UUID(0, 1)),
                1,
                1,
                "erp",
                new WebhookAddress(address),
                List.of(SECRET),
                new UUID(4, 2),
                new Signal.Unresolved(new AnnouncementId(17), Kind.WIN),
                NOW.minus(Duration.ofHours(1)),
                1,
                Optional.empty());
    }
}
