package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
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
        house = SlackHouse.open();
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
    void a_stale_request_is_refused_and_so_is_one_from_the_future() throws Exception {
        assertThat(signed(EVENT, now() - 301).statusCode()).isEqualTo(401);
        assertThat(signed(EVENT, now() + 301).statusCode()).isEqualTo(401);
        assertThat(signed(EVENT, now() - 290).statusCode()).isEqualTo(200);
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
                .contains("jvm_memory_used_bytes", "process_uptime_seconds")
                .doesNotContain(house.workspace.id(), house.wins.id(), "Acme", "T0NOBODY");
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
