package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.wonce.slack.fake.FakeMessage;
import io.wonce.slack.fake.Said;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slack at the other end of a line that Wonce opened. */
final class SocketModeIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String WIN = "🎉 Acme has signed! €12,500 for the webshop";

    private FakeLine line;
    private SlackHouse house;

    @BeforeEach
    void open() {
        line = FakeLine.open();
        house = SlackHouse.by(line);
        await().atMost(PATIENCE).until(() -> line.calls() > 0);
    }

    @AfterEach
    void close() {
        house.close();
        line.close();
    }

    @Test
    void a_message_is_heard_and_acknowledged() {
        JsonObject answer = line.deliver("events_api", event(WIN));

        assertThat(answer.has("payload")).isFalse();
        assertThat(house.count().announcements()).isEqualTo(1);
    }

    @Test
    void a_command_is_answered_on_the_same_line() {
        JsonObject answer = line.deliver("slash_commands", command("count"));

        assertThat(answer.getAsJsonObject("payload").get("text").getAsString()).contains("no orders yet");
        assertThat(answer.getAsJsonObject("payload").get("response_type").getAsString())
                .isEqualTo("ephemeral");
    }

    @Test
    void slack_asks_for_a_new_line_and_gets_one() {
        line.send("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");

        await().atMost(PATIENCE).until(() -> line.calls() == 2);
        line.deliver("events_api", event(WIN));
        assertThat(house.count().announcements()).isEqualTo(1);
    }

    @Test
    void a_line_that_breaks_is_opened_again_and_what_was_said_meanwhile_is_heard() {
        line.deliver("events_api", event("Good morning all"));
        line.cut();
        Said missed = house.jan.say(house.wins, WIN);

        await().atMost(PATIENCE).until(() -> line.calls() == 2);
        house.soon(() -> assertThat(house.count().announcements()).isEqualTo(1));
        FakeMessage prompt = house.prompt(missed.message());
        assertThat(prompt.text()).contains("Acme");
    }

    @Test
    void without_a_signing_secret_nobody_is_served_over_http() throws Exception {
        HttpURLConnection post = (HttpURLConnection)
                house.server().address().resolve("/slack/events").toURL().openConnection();
        post.setRequestMethod("POST");

        assertThat(post.getResponseCode()).isEqualTo(404);
    }

    private JsonObject event(String text) {
        String ts = house.jan.say(house.wins, text).ts();
        return JsonParser.parseString("""
                {"type":"event_callback","team_id":"%s","api_app_id":"A0WONCE","event_id":"Ev%s","event_time":1,
                 "event":{"type":"message","channel":"%s","channel_type":"channel","user":"%s","text":"%s","ts":"%s",
                 "event_ts":"%s","team":"%s"}}""".formatted(
                                house.workspace.id(),
                                UUID.randomUUID(),
                                house.wins.id(),
                                house.jan.id(),
                                text,
                                ts,
                                ts,
                                house.workspace.id()))
                .getAsJsonObject();
    }

    private JsonObject command(String text) {
        return JsonParser.parseString(
                        """
                {"token":"x","team_id":"%s","team_domain":"t","channel_id":"%s","channel_name":"sales-wins","user_id":"%s",
                 "user_name":"jan","command":"/deal","text":"%s","api_app_id":"A0WONCE","trigger_id":"%s",
                 "response_url":"https://example.com/"}""".formatted(house.workspace.id(), house.wins.id(), house.jan.id(), text, UUID.randomUUID()))
                .getAsJsonObject();
    }

    @Test
    void what_slack_brings_again_is_counted_as_over_http() {
        line.deliver("events_api", event(WIN), "timeout");

        assertThat(house.metrics()).contains("wonce_slack_redelivered_total{reason=\"timeout\"} 1.0");
    }

    @Test
    void how_long_slack_waits_is_measured_as_over_http() {
        line.deliver("events_api", event(WIN));

        house.soon(() -> assertThat(house.metrics())
                .containsPattern("wonce_acknowledgements_seconds_bucket\\{platform=\"slack\",le=\"3.0\"\\} [1-9]"));
    }
}
