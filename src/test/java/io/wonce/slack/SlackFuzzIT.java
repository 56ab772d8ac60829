package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.SlackSignature;
import io.wonce.fuzz.JsonMess;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Signed requests that Slack never makes: none breaks Wonce, and it hears what follows. */
final class SlackFuzzIT {
    private static final long SEED = 7;
    private static final int TIMES = 40;
    private static final List<String> EVENTS = List.of("""
            {"type":"event_callback","team_id":"TEAM","event_id":"Ev1","authorizations":[{"enterprise_id":null,"team_id":"TEAM","user_id":"U0",\
            "is_bot":true}],"event":{"type":"message","channel":"C1","channel_type":"channel","user":"U1","text":"lunch?","ts":"1795723952.000001",\
            "client_msg_id":"x","thread_ts":"1795723952.000001","blocks":[{"type":"rich_text","elements":[{"type":"text","text":"x"}]}],\
            "attachments":[{"text":"y","fallback":"z"}],"files":[{"id":"F1"}],"bot_profile":{"id":"B1","name":"n"}}}""", """
            {"type":"event_callback","team_id":"TEAM","event":{"type":"message","subtype":"message_changed","channel":"C1","ts":"1795723953.1",\
            "message":{"user":"U1","text":"lunch!","ts":"1795723952.000001","edited":{"user":"U1","ts":"1795723953.1"}},\
            "previous_message":{"user":"U1","text":"lunch?","ts":"1795723952.000001"}}}""", """
            {"type":"event_callback","team_id":"TEAM","event":{"type":"message","subtype":"message_deleted","channel":"C1","ts":"1795723953.1",\
            "deleted_ts":"1795723952.000001","previous_message":{"user":"U1","text":"x","ts":"1795723952.000001"}}}""", """
            {"type":"event_callback","team_id":"TEAM","event":{"type":"reaction_added","user":"U1","reaction":"trophy","item_user":"U2",\
            "item":{"type":"message","channel":"C1","ts":"1795723952.000001"},"event_ts":"1795723953.1"}}""", """
            {"type":"event_callback","team_id":"TEAM","event":{"type":"app_mention","user":"U1","text":"<@U0> count","channel":"C1","ts":"1795723952.2"}}""", """
            {"type":"event_callback","team_id":"TEAM","event":{"type":"member_joined_channel","user":"U1","channel":"C1","team":"TEAM"}}""", """
            {"type":"event_callback","team_id":"TEAM","event":{"type":"app_home_opened","user":"U1","channel":"D1","tab":"home"}}""");
    private static final List<String> PAYLOADS = List.of("""
            {"type":"block_actions","team":{"id":"TEAM"},"user":{"id":"U1","name":"jan"},"api_app_id":"A1","trigger_id":"1.2","response_url":"",\
            "container":{"type":"message","message_ts":"1.1","channel_id":"C1"},"channel":{"id":"C1"},"message":{"ts":"1.1","text":"x"},\
            "actions":[{"action_id":"click_0","block_id":"b","type":"button","value":"new:1","action_ts":"1.1"}]}""", """
            {"type":"view_submission","team":{"id":"TEAM"},"user":{"id":"U1"},"view":{"id":"V1","callback_id":"win","private_metadata":"{}","hash":"h",\
            "state":{"values":{"customer":{"customer":{"type":"plain_text_input","value":"Acme"}}}}}}""", """
            {"type":"view_submission","team":{"id":"TEAM"},"user":{"id":"U1"},"view":{"id":"V1","callback_id":"settings","private_metadata":"x",\
            "state":{"values":{"zone":{"zone":{"type":"static_select","selected_option":{"value":"Europe/Amsterdam"}}}}}}}""", """
            {"type":"block_suggestion","team":{"id":"TEAM"},"user":{"id":"U1"},"action_id":"deal_search","block_id":"search:1","value":"ac"}""", """
            {"type":"message_action","callback_id":"link_to_deal","team":{"id":"TEAM"},"user":{"id":"U1"},"trigger_id":"1.2","channel":{"id":"C1"},\
            "message":{"ts":"1.1","user":"U1","text":"x"}}""", """
            {"type":"shortcut","callback_id":"log_win","team":{"id":"TEAM"},"user":{"id":"U1"},"trigger_id":"1.2"}""");

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void nothing_that_slack_never_says_breaks_the_door() throws Exception {
        try (SlackHouse house = SlackHouse.open()) {
            JsonMess mess = new JsonMess(SEED);
            for (int time = 0; time < TIMES; time++) {
                for (String event : EVENTS) {
                    String body = mess.textOf(event.replace("TEAM", house.workspace.id()));
                    assertThat(status(house, body, "application/json")).as(body).isBetween(200, 499);
                }
                for (String payload : PAYLOADS) {
                    String body = mess.textOf(payload.replace("TEAM", house.workspace.id()));
                    assertThat(status(
                                    house,
                                    "payload=" + URLEncoder.encode(body, StandardCharsets.UTF_8),
                                    "application/x-www-form-urlencoded"))
                            .as(body)
                            .isBetween(200, 499);
                }
            }

            assertThat(house.jan.say(house.wins, "🎉 Acme has signed! €12,500").acknowledged())
                    .isTrue();
        }
    }

    private int status(SlackHouse house, String body, String type) throws IOException, InterruptedException {
        String second = String.valueOf(Instant.now().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(house.server().address().resolve("/slack/events"))
                .header("Content-Type", type)
                .header("X-Slack-Request-Timestamp", second)
                .header(
                        "X-Slack-Signature",
                        new SlackSignature.Generator(SlackHouse.SIGNING_SECRET).generate(second, body))
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString()).statusCode();
    }
}
