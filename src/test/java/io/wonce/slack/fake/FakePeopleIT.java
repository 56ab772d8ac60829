package io.wonce.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do arrives at the app, in Slack's shapes. */
final class FakePeopleIT extends AcmeOnSlack {
    private ListeningApp app;

    @BeforeEach
    void listen() throws IOException {
        app = new ListeningApp();
        slack.deliverTo(app.address(), ListeningApp.SECRET);
    }

    @AfterEach
    void stop() {
        app.close();
    }

    @Test
    void talk_arrives_signed_once_per_workspace() {
        wins.shareWith(slack.workspace("T0GLOBEX", "xoxb-globex"));

        var said = jan.say(wins, "won Acmé 🎉");

        assertThat(said.acknowledged()).isTrue();
        assertThat(app.heard()).hasSize(2);
        assertThat(app.heard())
                .extracting(heard -> Json.text(heard.json(), "team_id"))
                .containsExactly("T0ACME", "T0GLOBEX");
        assertThat(app.heard())
                .extracting(heard -> Json.text(heard.json(), "event_id"))
                .doesNotHaveDuplicates();
        assertThat(app.heard())
                .extracting(heard -> Json.text(heard.event(), "ts"))
                .containsOnly(said.ts());
    }

    @Test
    void changes_arrive_as_slack_tells_them() {
        var said = jan.say(wins, "won Acme").message();
        acme.unfurl(said);
        jan.edit(said, "won Acme 12k");
        jan.reply(said, "great");
        jan.delete(said);
        jan.mention(wins, "how many?");
        jan.react(jan.say(wins, "hm").message(), "tada");

        assertThat(app.heard())
                .extracting(heard -> Json.text(heard.event(), "subtype"))
                .containsExactly("", "message_changed", "message_changed", "", "message_changed", "", "", "", "");
        assertThat(message(4).get("subtype").getAsString()).isEqualTo("tombstone");
        assertThat(message(1).get("text").getAsString()).isEqualTo("won Acme");
        assertThat(app.heard())
                .extracting(ListeningApp.Heard::type)
                .endsWith("message", "app_mention", "message", "reaction_added");
        assertThat(app.heard().get(5).event().get("ts"))
                .isEqualTo(app.heard().get(6).event().get("ts"));
    }

    @Test
    void events_come_again_later_and_in_another_order() {
        app.answering(500, request -> "");
        slack.events().retryUpTo(2);
        jan.say(wins, "one");
        assertThat(app.heard())
                .extracting(ListeningApp.Heard::retry)
                .containsExactly(Map.of(), Map.of("1", "http_error"), Map.of("2", "http_error"));

        app.answering(200, request -> "");
        slack.events().hold();
        jan.delete(jan.say(wins, "two").message());
        var held = slack.events().release();
        Collections.reverse(held);
        held.forEach(slack.events()::deliver);
        assertThat(Json.text(app.heard().get(3).event(), "subtype")).isEqualTo("message_deleted");

        slack.events().redeliver(slack.events().last(), 1);
        slack.events().deliverUnderNewIds(slack.events().last(), 1);
        var ids = app.heard().stream()
                .map(heard -> Json.text(heard.json(), "event_id"))
                .toList();
        assertThat(ids.get(5)).isEqualTo(ids.get(4)).isNotEqualTo(ids.get(6));
    }

    @Test
    void a_click_opens_a_modal_once_and_its_values_come_back() throws Exception {
        bot.chatPostMessage(message -> message.channel("C0WINS").text("?").blocksAsString("""
                [{"type":"actions","elements":[
                  {"type":"button","action_id":"ask","text":{"type":"plain_text","text":"Ask"},"value":"17"},
                  {"type":"external_select","action_id":"deal"}]}]"""));
        app.answering(200, FakePeopleIT::options);
        var shown = slack.lastOfApp(wins);

        assertThat(jan.suggest(shown, "deal", "acm").acknowledged()).isTrue();
        jan.select(shown, "deal", "D-142");
        assertThat(jan.click(shown, "Ask").acknowledged()).isTrue();

        var click = app.heard().get(2).json();
        assertThat(click.getAsJsonArray("actions").toString()).contains("\"value\":\"17\"");
        assertThat(click.getAsJsonObject("state").toString()).contains("D-142");
        var trigger = click.get("trigger_id").getAsString();
        var view = """
                {"type":"modal","title":{"type":"plain_text","text":"Deal"},
                 "submit":{"type":"plain_text","text":"Go"},"blocks":[{"type":"input","block_id":"b",
                 "label":{"type":"plain_text","text":"Amount"},
                 "element":{"type":"plain_text_input","action_id":"amount"}}]}""";
        assertThat(bot.viewsOpen(open -> open.triggerId(trigger).viewAsString(view))
                        .isOk())
                .isTrue();
        assertThat(bot.viewsOpen(open -> open.triggerId(trigger).viewAsString(view))
                        .getError())
                .isEqualTo("exchanged_trigger_id");
        app.answering(200, request -> "");
        jan.submit(slack.views().get(0), Map.of("amount", "12000"));
        assertThat(app.heard()
                        .get(3)
                        .json()
                        .getAsJsonObject("view")
                        .get("state")
                        .toString())
                .isEqualTo("{\"values\":{\"b\":{\"amount\":{\"type\":\"plain_text_input\",\"value\":\"12000\"}}}}");
        assertThat(slack.views()).isEmpty();
    }

    @Test
    void a_trigger_grows_old_in_three_seconds() throws Exception {
        jan.shortcut("log_win");
        var trigger = app.heard().get(0).json().get("trigger_id").getAsString();
        clock.tick(java.time.Duration.ofSeconds(4));

        var answer = bot.viewsOpen(open -> open.triggerId(trigger)
                .viewAsString("{\"type\":\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\"x\"},\"blocks\":[]}"));

        assertThat(answer.getError()).isEqualTo("expired_trigger_id");
    }

    @Test
    void a_command_is_answered_to_who_typed_it_and_five_times_more() throws Exception {
        app.answering(200, request -> "{\"text\":\"3 orders\"}");

        jan.command(wins, "/deal", "count");

        assertThat(slack.ephemeral(jan)).extracting(FakeMessage::text).containsExactly("3 orders");
        var url = app.heard().get(0).json().get("response_url").getAsString();
        for (int i = 0; i < 5; i++) {
            assertThat(client.send(url, "{\"text\":\"more\"}").getCode()).isEqualTo(200);
        }
        assertThat(client.send(url, "{\"text\":\"more\"}").getCode()).isEqualTo(404);
        assertThat(slack.responseUrlPosts()).hasSize(5);
    }

    @Test
    void channels_homes_and_installations_change() {
        jan.openHome();
        jan.join(wins);
        jan.rename(wins, "victories");
        jan.archive(wins);
        acme.uninstall();

        assertThat(app.heard())
                .extracting(ListeningApp.Heard::type)
                .isEqualTo(List.of(
                        "app_home_opened",
                        "member_joined_channel",
                        "channel_rename",
                        "channel_archive",
                        "tokens_revoked",
                        "app_uninstalled"));
    }

    private JsonObject message(int number) {
        return app.heard().get(number).event().getAsJsonObject("message");
    }

    private static String options(JsonObject request) {
        return Json.text(request, "type").equals("block_suggestion")
                ? "{\"options\":[{\"text\":{\"type\":\"plain_text\",\"text\":\"Acme\"},\"value\":\"D-142\"}]}"
                : "";
    }
}
