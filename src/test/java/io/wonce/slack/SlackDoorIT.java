package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import io.wonce.app.LogLines;
import io.wonce.config.RefusalLog;
import io.wonce.slack.door.SlackDoor;
import io.wonce.slack.fake.Delivery;
import io.wonce.slack.fake.FakeEvent;
import io.wonce.slack.fake.Said;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What knocks at the door, by raw HTTP. */
final class SlackDoorIT {
    private static final String EVENT = """
            {"type":"event_callback","team_id":"T0NOBODY","event_id":"Ev1","event":{"type":"message","channel":"C1",\
            "user":"U1","text":"🎉 Acme heeft getekend! 12,5k","ts":"1795723952.000001"}}""";

    private final HttpClient http = HttpClient.newHttpClient();
    private SlackHouse house;

    @BeforeEach
    void open() {
        house = SlackHouse.at(InstantSource.system());
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void slack_is_told_what_it_wants_to_hear_when_the_address_is_entered() throws Exception {
        HttpResponse<String> answer = signed("{\"type\":\"url_verification\",\"challenge\":\"3eZbrw1a\"}", now());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("3eZbrw1a");
    }

    @Test
    void an_unknown_workspace_is_thanked_and_has_no_effect() throws Exception {
        assertThat(signed(EVENT, now()).statusCode()).isEqualTo(200);
        assertThat(house.count().announcements()).isZero();
    }

    @Test
    void what_comes_before_it_is_known_whose_token_it_is_comes_again() throws Exception {
        house.close();
        house = SlackHouse.openWithoutSlack();

        Said early = house.jan.say(house.wins, "🎉 Acme has signed! €12,500 for the webshop");
        assertThat(early.deliveries())
                .allSatisfy(delivery -> assertThat(delivery.status()).isEqualTo(503));

        house.slack.faults().up();
        house.away(() -> {});
        assertThat(house.slack.events().redeliver(house.slack.events().last(), 1))
                .allMatch(Delivery::acknowledged);
        assertThat(house.count().announcements()).isEqualTo(1);
        assertThat(signed(EVENT, now()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_stale_request_is_refused_and_so_is_one_from_the_future() throws Exception {
        assertThat(signed(EVENT, now() - 301).statusCode()).isEqualTo(401);
        assertThat(signed(EVENT, now() + 301).statusCode()).isEqualTo(401);
        assertThat(signed(EVENT, now() - 290).statusCode()).isEqualTo(200);
    }

    @Test
    void a_stranger_does_not_fill_the_log() throws Exception {
        try (LogLines doors = LogLines.of(RefusalLog.class);
                LogLines door = LogLines.of(SlackDoor.class)) {
            for (int time = 0; time < 20; time++) {
                assertThat(send(EVENT, String.valueOf(now()), "v0=00").statusCode())
                        .isEqualTo(401);
            }

            assertThat(doors.all()).containsExactly("refused what came to /slack/events: UNSIGNED");
            assertThat(door.all()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"type\":\"event_callback\"}",
                "{\"type\":\"event_callback\",\"event\":{}}",
                "{\"type\":\"event_callback\",\"event\":null}",
                "[1,2]",
                "{",
                "payload=%7B%22type%22%3A%22block_actions%22%7D",
                "payload=",
                "nonsense"
            })
    void what_slack_never_says_is_refused(String body) throws Exception {
        assertThat(signed(body, now()).statusCode()).isBetween(200, 499);
        assertThat(send(body, String.valueOf(now()), "v0=00").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"event_callback\",\"team_id\":\"TEAM\",\"event\":{\"type\":\"message\"}}",
                "{\"type\":\"event_callback\",\"team_id\":\"TEAM\",\"event\":{\"type\":\"message\",\"channel\":null,\"ts\":null,\"user\":null,\"text\":null}}",
                "{\"type\":\"event_callback\",\"team_id\":\"TEAM\",\"event\":{\"type\":\"message\",\"channel\":\"C1\",\"ts\":\"soon\",\"user\":\"U1\",\"text\":\"Acme signed! 12k\"}}",
                "{\"type\":\"event_callback\",\"team_id\":\"TEAM\",\"event\":{\"type\":\"message\",\"channel\":\"C1\",\"ts\":\"1e999999999\",\"user\":\"U1\",\"text\":\"Acme signed! 12k\"}}",
                "{\"type\":\"event_callback\",\"team_id\":\"TEAM\",\"event\":{\"type\":\"message\",\"channel\":{\"id\":\"C1\"},\"ts\":17,\"user\":[\"U1\"],\"text\":5}}",
                "{\"type\":\"event_callback\",\"team_id\":\"TEAM\",\"event\":{\"type\":\"message\",\"channel\":\"C1\",\"ts\":\"1.1\",\"blocks\":[1,null,\"x\"],\"attachments\":[null,7]}}",
                "{\"type\":\"event_callback\",\"team_id\":\"TEAM\",\"event\":{\"type\":\"message\",\"channel\":\"C1\",\"ts\":\"1.1\",\"bot_profile\":\"x\",\"blocks\":\"y\"}}",
                "{\"type\":\"event_callback\",\"team_id\":\"TEAM\",\"event\":{\"type\":\"message\",\"subtype\":\"message_changed\",\"channel\":\"C1\"}}",
                "{\"type\":\"event_callback\",\"team_id\":\"TEAM\",\"event\":{\"type\":\"message\",\"subtype\":\"message_changed\",\"channel\":\"C1\",\"message\":{}}}",
                "{\"type\":\"event_callback\",\"team_id\":\"TEAM\",\"event\":{\"type\":\"message\",\"subtype\":\"message_deleted\",\"channel\":\"C1\"}}",
                "{\"type\":\"event_callback\",\"team_id\":\"TEAM\",\"event\":{\"type\":\"message\",\"subtype\":\"message_deleted\",\"channel\":\"C1\",\"deleted_ts\":\"\",\"previous_message\":[]}}",
                "{\"type\":\"event_callback\",\"team_id\":\"TEAM\",\"event\":{\"type\":\"reaction_added\",\"user\":\"U1\",\"reaction\":\"trophy\"}}",
                "{\"type\":\"event_callback\",\"team_id\":\"TEAM\",\"event\":{\"type\":\"reaction_added\",\"user\":null,\"reaction\":null,\"item\":{\"channel\":\"C1\",\"ts\":null}}}",
                "{\"type\":\"event_callback\",\"team_id\":\"TEAM\",\"event\":{\"type\":\"reaction_removed\",\"user\":\"U1\",\"reaction\":\"trophy\",\"item\":null}}",
                "{\"type\":\"event_callback\",\"team_id\":\"TEAM\",\"event\":{\"type\":\"member_joined_channel\"}}",
                "{\"type\":\"event_callback\",\"team_id\":\"TEAM\",\"event\":{\"type\":\"channel_left\"}}",
                "{\"type\":\"event_callback\",\"team_id\":\"TEAM\",\"event\":{\"type\":\"app_home_opened\"}}",
                "{\"type\":\"event_callback\",\"team_id\":\"TEAM\",\"event\":{\"type\":\"app_mention\"}}",
                "{\"type\":\"event_callback\",\"team_id\":\"TEAM\",\"event\":{\"type\":\"tokens_revoked\",\"tokens\":{\"bot\":null}}}",
                "{\"type\":\"event_callback\",\"team_id\":\"TEAM\",\"event\":{\"type\":7}}",
                "{\"type\":\"event_callback\",\"team_id\":\"TEAM\",\"authorizations\":\"x\",\"event\":{\"type\":\"message\"}}",
                "{\"type\":\"event_callback\",\"team_id\":\"TEAM\",\"authorizations\":[null],\"event\":{\"type\":\"message\"}}",
                "payload={\"type\":\"block_actions\",\"team\":{\"id\":\"TEAM\"},\"user\":{\"id\":\"U1\"}}",
                "payload={\"type\":\"block_actions\",\"team\":{\"id\":\"TEAM\"},\"user\":null,\"actions\":[{\"action_id\":\"click_0\",\"value\":null}]}",
                "payload={\"type\":\"block_actions\",\"team\":{\"id\":\"TEAM\"},\"user\":{\"id\":\"U1\"},\"actions\":[{\"action_id\":\"click_0\",\"value\":\"link:1:x\"}]}",
                "payload={\"type\":\"block_suggestion\",\"team\":{\"id\":\"TEAM\"},\"user\":{\"id\":\"U1\"},\"action_id\":\"deal_search\",\"block_id\":null}",
                "payload={\"type\":\"block_suggestion\",\"team\":{\"id\":\"TEAM\"},\"user\":{\"id\":\"U1\"},\"action_id\":\"deal_search\",\"block_id\":\"search:1\",\"value\":null,\"container\":{}}",
                "payload={\"type\":\"view_submission\",\"team\":{\"id\":\"TEAM\"},\"user\":{\"id\":\"U1\"},\"view\":{\"callback_id\":\"settings\"}}",
                "payload={\"type\":\"view_submission\",\"team\":{\"id\":\"TEAM\"},\"user\":{\"id\":\"U1\"},\"view\":{\"callback_id\":\"win\",\"state\":{\"values\":{\"x\":{\"y\":{}}}}}}",
                "payload={\"type\":\"message_action\",\"callback_id\":\"link_to_deal\",\"team\":{\"id\":\"TEAM\"},\"user\":{\"id\":\"U1\"}}",
                "payload={\"type\":\"shortcut\",\"callback_id\":\"log_win\",\"team\":{\"id\":\"TEAM\"}}",
                "team_id=TEAM&command=%2Fdeal",
                "team_id=TEAM&command=%2Fdeal&user_id=U1&text=won",
                "team_id=TEAM&command=%2Fdeal&user_id=U1&channel_id=C1&trigger_id=&text=count"
            })
    void what_a_known_workspace_never_sends_does_no_harm(String body) throws Exception {
        String known = body.replace("TEAM", house.workspace.id());
        String sent = known.startsWith("payload=")
                ? "payload=" + URLEncoder.encode(known.substring(8), StandardCharsets.UTF_8)
                : known;

        assertThat(signed(sent, now()).statusCode()).isBetween(200, 499);

        assertThat(house.count().announcements()).isZero();
        assertThat(house.jan.say(house.wins, "🎉 Acme has signed! €12,500").acknowledged())
                .isTrue();
    }

    @Test
    void a_huge_message_is_heard_or_refused_and_never_breaks_the_door() throws Exception {
        String event = """
                {"type":"event_callback","team_id":"TEAM","event":{"type":"message","channel":"C1","user":"U1",\
                "text":"🎉 Acme signed! 12k HUGE","ts":"1795723952.000001"}}""".replace("TEAM", house.workspace.id()).replace("HUGE", "and more ".repeat(100_000));

        assertThat(signed(event, now()).statusCode()).isBetween(200, 499);
        assertThat(house.jan
                        .command(house.wins, "/deal", "won " + "Acme ".repeat(20_000))
                        .status())
                .isBetween(200, 499);
    }

    @Test
    void an_event_is_for_the_workspace_that_it_was_authorised_for() throws Exception {
        String event = """
                {"type":"event_callback","team_id":"FROM","authorizations":[{"enterprise_id":null,"team_id":"FOR",\
                "user_id":"U0","is_bot":true}],"event":{"type":"message","channel":"C1","user":"U1",\
                "text":"🎉 Acme heeft getekend! 12,5k","ts":"1795723952.000001"}}""";
        String ours = house.workspace.id();

        assertThat(signed(event.replace("FROM", ours).replace("FOR", "T0NOBODY"), now())
                        .statusCode())
                .isEqualTo(200);
        assertThat(house.count().announcements()).isZero();

        assertThat(signed(event.replace("FROM", "T0NOBODY").replace("FOR", ours), now())
                        .statusCode())
                .isEqualTo(200);
        assertThat(house.count().announcements()).isEqualTo(1);
    }

    @Test
    void a_request_without_a_signature_is_refused() throws Exception {
        HttpRequest bare = HttpRequest.newBuilder(house.server().address().resolve("/slack/events"))
                .POST(BodyPublishers.ofString(EVENT))
                .build();

        assertThat(http.send(bare, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
        assertThat(send(EVENT, "soon", "v0=ÿ").statusCode()).isEqualTo(401);
    }

    @Test
    void a_body_that_was_changed_on_the_way_is_refused() throws Exception {
        String signature = new SlackSignature.Generator(SlackHouse.SIGNING_SECRET).generate(stamp(now()), EVENT);

        assertThat(send(EVENT.replace("12,5k", "125k"), stamp(now()), signature).statusCode())
                .isEqualTo(401);
    }

    @Test
    void what_comes_to_the_door_is_counted_without_a_name() throws Exception {
        house.jan.say(house.wins, "🎉 Acme has signed! €12,500 for the webshop");
        signed(EVENT, now());
        signed("{", now());
        send(EVENT, stamp(now()), "v0=00");

        String metrics = http.send(
                        HttpRequest.newBuilder(house.server().address().resolve("/metrics"))
                                .build(),
                        BodyHandlers.ofString())
                .body();

        assertThat(metrics)
                .contains("wonce_slack_unknown_workspace_total 1.0")
                .contains("wonce_slack_refused_total{why=\"unsigned\"} 1.0")
                .contains("wonce_slack_requests_total{event=\"message\",kind=\"event\"} 2.0")
                .contains(
                        "wonce_http_requests_seconds_count{endpoint=\"/slack/events\",method=\"POST\",status=\"401\"} 1")
                .contains(
                        "wonce_outbox_waiting{platform=\"slack\"}",
                        "wonce_outbox_oldest_seconds{platform=\"slack\"}",
                        "wonce_outbox_given_up{platform=\"slack\"}",
                        "wonce_workspaces_disconnected{platform=\"slack\"}")
                .contains("jvm_memory_used_bytes", "process_uptime_seconds")
                .doesNotContain(house.workspace.id(), house.wins.id(), "Acme", "T0NOBODY");
    }

    @Test
    void how_long_slack_waits_is_measured_in_steps_of_which_one_is_as_long_as_it_does() throws Exception {
        assertThat(house.metrics()).contains("wonce_acknowledgements_seconds_count{platform=\"slack\"} 0");

        signed("{\"type\":\"url_verification\",\"challenge\":\"3eZbrw1a\"}", now());
        signed("nonsense", now());

        assertThat(house.metrics())
                .contains(
                        "wonce_acknowledgements_seconds_count{platform=\"slack\"} 1",
                        "wonce_acknowledgements_seconds_bucket{platform=\"slack\",le=\"3.0\"} 1");
    }

    @Test
    void what_slack_brings_again_is_counted_by_why_and_the_reason_names_nothing_else() throws Exception {
        house.slack.events().hold();
        house.jan.say(house.wins, "🎉 Acme has signed! €12,500 for the webshop");
        FakeEvent event = house.slack.events().release().get(0);
        house.slack.events().redeliver(event, 2);

        again("http_error", true);
        again("Acme AG", true);
        again("http_timeout", false);

        assertThat(house.metrics())
                .contains("wonce_slack_redelivered_total{reason=\"http_timeout\"} 2.0")
                .contains("wonce_slack_redelivered_total{reason=\"http_error\"} 1.0")
                .contains("wonce_slack_redelivered_total{reason=\"other\"} 1.0")
                .doesNotContain("Acme");
    }

    private void again(String reason, boolean signed) throws IOException, InterruptedException {
        String signature = new SlackSignature.Generator(SlackHouse.SIGNING_SECRET).generate(stamp(now()), EVENT);
        HttpRequest request = HttpRequest.newBuilder(house.server().address().resolve("/slack/events"))
                .header("Content-Type", "application/json")
                .header("X-Slack-Request-Timestamp", stamp(now()))
                .header("X-Slack-Signature", signed ? signature : "v0=00")
                .header("X-Slack-Retry-Num", "1")
                .header("X-Slack-Retry-Reason", reason)
                .POST(BodyPublishers.ofString(EVENT))
                .build();
        http.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> signed(String body, long second) throws IOException, InterruptedException {
        String signature = new SlackSignature.Generator(SlackHouse.SIGNING_SECRET).generate(stamp(second), body);
        return send(body, stamp(second), signature);
    }

    private HttpResponse<String> send(String body, String timestamp, String signature)
            throws IOException, InterruptedException {
        String type = body.startsWith("payload") ? "application/x-www-form-urlencoded" : "application/json";
        HttpRequest request = HttpRequest.newBuilder(house.server().address().resolve("/slack/events"))
                .header("Content-Type", type)
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signature)
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private static String stamp(long second) {
        return String.valueOf(second);
    }
}
