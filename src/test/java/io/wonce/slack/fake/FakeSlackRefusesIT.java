package io.wonce.slack.fake;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.button;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.block.LayoutBlock;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Slack's own client against the fake: what is refused, and what goes wrong on purpose. */
final class FakeSlackRefusesIT extends AcmeOnSlack {
    @Test
    void tokens_that_do_not_live_are_refused() throws Exception {
        assertThat(client.methods("").authTest(test -> test).getError()).isEqualTo("not_authed");
        assertThat(client.methods("xoxb-other").authTest(test -> test).getError())
                .isEqualTo("invalid_auth");

        bot.authRevoke(revoke -> revoke.test(false));
        assertThat(bot.authTest(test -> test).getError()).isEqualTo("token_revoked");

        acme.uninstall();
        assertThat(post("hi").getError()).isEqualTo("account_inactive");
    }

    @Test
    void scopes_are_needed() throws Exception {
        acme.scopes("channels:read");

        assertThat(post("hi").getError()).isEqualTo("missing_scope");
        assertThat(post("hi").getNeeded()).isEqualTo("chat:write");
        assertThat(error(bot.conversationsHistory(history -> history.channel("C0WINS"))))
                .isEqualTo("missing_scope");
    }

    @Test
    void channels_that_are_not_there_or_closed_are_refused() throws Exception {
        assertThat(error(
                        bot.chatPostMessage(message -> message.channel("C0NONE").text("hi"))))
                .isEqualTo("channel_not_found");
        wins.removeBot(acme);
        assertThat(post("hi").getError()).isEqualTo("not_in_channel");
        acme.inviteBot(wins);
        jan.archive(wins);
        assertThat(post("hi").getError()).isEqualTo("is_archived");
    }

    @Test
    void texts_and_blocks_that_are_too_long_are_refused() throws Exception {
        assertThat(post("x".repeat(40_001)).getError()).isEqualTo("msg_too_long");
        assertThat(post("").getError()).isEqualTo("no_text");
        assertThat(post(section(text -> text.text(markdownText("x".repeat(3001))))))
                .satisfies(answer -> assertThat(answer.getError()).isEqualTo("invalid_blocks"))
                .satisfies(answer -> assertThat(answer.getResponseMetadata().getMessages())
                        .containsExactly(
                                "[ERROR] must be less than 3001 characters [json-pointer:/blocks/0/text/text]"));
        LayoutBlock[] long5 = java.util.stream.IntStream.range(0, 5)
                .mapToObj(i -> section(text -> text.text(markdownText("x".repeat(2900)))))
                .toArray(LayoutBlock[]::new);
        assertThat(post(long5).getError()).isEqualTo("msg_blocks_too_long");
        assertThat(post(actions(List.of(
                                button(one -> one.actionId("a").text(plainText("1"))),
                                button(two -> two.actionId("a").text(plainText("2"))))))
                        .getError())
                .isEqualTo("invalid_blocks");
    }

    @Test
    void only_own_messages_that_exist_can_be_changed() throws Exception {
        var said = jan.say(wins, "won Acme");

        assertThat(error(bot.chatUpdate(
                        change -> change.channel("C0WINS").ts(said.ts()).text("no"))))
                .isEqualTo("cant_update_message");
        assertThat(error(bot.chatUpdate(
                        change -> change.channel("C0WINS").ts("1.000001").text("no"))))
                .isEqualTo("message_not_found");
        assertThat(bot.chatGetPermalink(link -> link.channel("C0WINS").messageTs(said.ts()))
                        .getPermalink())
                .isEqualTo(
                        "https://t0acme.slack.com/archives/C0WINS/p" + said.ts().replace(".", ""));
    }

    @Test
    void a_reaction_is_added_once_and_removed_once() throws Exception {
        var ts = jan.say(wins, "won Acme").ts();

        assertThat(react(ts, "tada")).isNull();
        assertThat(react(ts, "tada")).isEqualTo("already_reacted");
        assertThat(react(ts, "Not A Name")).isEqualTo("invalid_name");
        assertThat(wins.messages().get(0).reactionsOf(acme.botUser())).containsExactly("tada");
        assertThat(unreact(ts)).isNull();
        assertThat(unreact(ts)).isEqualTo("no_reaction");
        assertThat(wins.messages().get(0).reactions()).isEmpty();
    }

    @Test
    void people_that_are_not_there_are_refused() throws Exception {
        assertThat(error(bot.usersInfo(user -> user.user("U0NOBODY")))).isEqualTo("user_not_found");
        wins.remove(jan);
        assertThat(error(bot.chatPostEphemeral(
                        message -> message.channel("C0WINS").user("U0JAN").text("psst"))))
                .isEqualTo("user_not_in_channel");
        wins.add(jan);
        bot.chatPostEphemeral(message -> message.channel("C0WINS").user("U0JAN").text("psst"));
        assertThat(slack.ephemeral(jan)).extracting(FakeMessage::text).containsExactly("psst");
    }

    @Test
    void messages_that_come_too_fast_are_refused_where_that_is_asked_for() throws Exception {
        slack.strictRates();

        assertThat(post("one").isOk()).isTrue();
        assertThatThrownBy(() -> post("two")).satisfies(FakeSlackRefusesIT::isRateLimited);
        clock.tick(Duration.ofSeconds(1));
        assertThat(post("three").isOk()).isTrue();
    }

    @Test
    void faults_happen_as_often_as_asked() throws Exception {
        slack.faults().failWith("chat.postMessage", "fatal_error", 1).answer429("chat.update", 7, 1);

        assertThat(post("one").getError()).isEqualTo("fatal_error");
        assertThat(post("one").isOk()).isTrue();
        var ts = slack.lastOfApp(wins).ts();
        assertThatThrownBy(() ->
                        bot.chatUpdate(change -> change.channel("C0WINS").ts(ts).text("two")))
                .satisfies(FakeSlackRefusesIT::isRateLimited);

        slack.faults().loseAnswers("chat.postMessage", 2);
        assertThatThrownBy(() -> post("lost")).isInstanceOf(IOException.class);
        assertThat(slack.messagesIn(wins)).extracting(FakeMessage::text).contains("lost");

        slack.faults().failAfterTaking("chat.postMessage", 1);
        assertThatThrownBy(() -> post("taken"))
                .isInstanceOfSatisfying(
                        SlackApiException.class,
                        failure -> assertThat(failure.getResponse().code()).isEqualTo(500));
        assertThat(slack.messagesIn(wins)).extracting(FakeMessage::text).contains("taken");

        slack.faults().down();
        assertThatThrownBy(() -> post("down")).isInstanceOf(IOException.class);
        slack.faults().up();
        assertThat(slack.messagesIn(wins)).extracting(FakeMessage::text).doesNotContain("down");
    }

    private ChatPostMessageResponse post(String text) throws IOException, SlackApiException {
        return bot.chatPostMessage(message -> message.channel("C0WINS").text(text));
    }

    private ChatPostMessageResponse post(LayoutBlock... blocks) throws IOException, SlackApiException {
        return bot.chatPostMessage(
                message -> message.channel("C0WINS").text("hi").blocks(List.of(blocks)));
    }

    private String react(String ts, String name) throws IOException, SlackApiException {
        return error(bot.reactionsAdd(add -> add.channel("C0WINS").timestamp(ts).name(name)));
    }

    private String unreact(String ts) throws IOException, SlackApiException {
        return error(bot.reactionsRemove(
                remove -> remove.channel("C0WINS").timestamp(ts).name("tada")));
    }

    private static String error(SlackApiTextResponse answer) {
        return answer.getError();
    }

    private static void isRateLimited(Throwable refused) {
        var response = ((SlackApiException) refused).getResponse();
        assertThat(response.code()).isEqualTo(429);
        assertThat(response.header("Retry-After")).isNotNull();
    }
}
