package io.wonce.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.ConversationType;
import com.slack.api.model.Message;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Slack's own client against the fake: what works. */
final class FakeSlackIT extends AcmeOnSlack {
    @Test
    void a_message_is_posted_changed_and_found() throws Exception {
        var posted = bot.chatPostMessage(message -> message.channel("C0WINS")
                .text("Hooray")
                .metadata(Message.Metadata.builder()
                        .eventType("wonce")
                        .eventPayload(Map.of("id", "17"))
                        .build()));
        bot.chatUpdate(message -> message.channel("C0WINS").ts(posted.getTs()).text("Hooray again"));

        var found = bot.conversationsHistory(
                history -> history.channel("C0WINS").includeAllMetadata(true).limit(10));
        assertThat(found.getMessages()).hasSize(1).first().satisfies(message -> {
            assertThat(message.getText()).isEqualTo("Hooray again");
            assertThat(message.getEdited()).isNotNull();
            assertThat(message.getMetadata().getEventPayload()).containsEntry("id", "17");
        });
        assertThat(bot.conversationsHistory(history -> history.channel("C0WINS"))
                        .getMessages()
                        .get(0)
                        .getMetadata())
                .isNull();
        assertThat(slack.calls("chat.postMessage"))
                .singleElement()
                .satisfies(call -> assertThat(call.argument("text")).isEqualTo("Hooray"));
    }

    @Test
    void replies_belong_to_their_thread() throws Exception {
        var said = jan.say(wins, "won Acme 12k").message();
        bot.chatPostMessage(
                message -> message.channel("C0WINS").threadTs(said.ts()).text("one"));
        jan.reply(said, "two");

        var replies = bot.conversationsReplies(
                thread -> thread.channel("C0WINS").ts(said.ts()).limit(2));

        assertThat(replies.getMessages()).extracting(Message::getText).containsExactly("won Acme 12k", "one");
        assertThat(replies.getMessages().get(0).getReplyCount()).isEqualTo(2);
        var next = replies.getResponseMetadata().getNextCursor();
        assertThat(bot.conversationsReplies(thread ->
                                thread.channel("C0WINS").ts(said.ts()).limit(2).cursor(next))
                        .getMessages())
                .extracting(Message::getText)
                .containsExactly("two");
        assertThat(slack.messagesIn(wins)).hasSize(1);
        assertThat(slack.thread(said)).hasSize(2);
    }

    @Test
    void people_and_channels_are_told() throws Exception {
        acme.privateChannel("G0BOARD", "board", jan);

        assertThat(bot.authTest(test -> test).getUserId()).isEqualTo(acme.botUser());
        assertThat(bot.usersInfo(user -> user.user("U0JAN").includeLocale(true))
                        .getUser()
                        .getLocale())
                .isEqualTo("nl-NL");
        assertThat(bot.usersInfo(user -> user.user("U0JAN")).getUser().getLocale())
                .isNull();
        assertThat(bot.usersList(list -> list).getMembers()).hasSize(1);
        assertThat(bot.conversationsInfo(info -> info.channel("C0WINS"))
                        .getChannel()
                        .getName())
                .isEqualTo("sales-wins");
        assertThat(bot.usersConversations(list ->
                                list.types(List.of(ConversationType.PUBLIC_CHANNEL, ConversationType.PRIVATE_CHANNEL)))
                        .getChannels())
                .hasSize(2);
        var dm = bot.conversationsOpen(open -> open.users(List.of("U0JAN")))
                .getChannel()
                .getId();
        assertThat(bot.conversationsOpen(open -> open.users(List.of("U0JAN")))
                        .getChannel()
                        .getId())
                .isEqualTo(dm);
    }

    @Test
    void a_picture_is_uploaded_and_shown() throws Exception {
        acme.scopes("chat:write", "files:write");

        var upload = bot.filesUploadV2(file -> file.channel("C0WINS")
                .filename("confetti.png")
                .title("Confetti")
                .initialComment("Hooray")
                .fileData(new byte[] {1, 2, 3}));

        assertThat(upload.isOk()).isTrue();
        assertThat(slack.lastOfApp(wins).text()).isEqualTo("Hooray");
        assertThat(slack.lastOfApp(wins).json().toString()).contains("confetti.png");
    }

    @Test
    void a_code_and_a_refresh_token_are_exchanged_once() throws Exception {
        slack.client("id", "secret");
        var code = slack.installRotating(jan);

        var first = client.methods()
                .oauthV2Access(ask -> ask.clientId("id").clientSecret("secret").code(code));
        var again = client.methods()
                .oauthV2Access(ask -> ask.clientId("id").clientSecret("secret").code(code));
        var next = client.methods()
                .oauthV2Access(ask -> ask.clientId("id")
                        .clientSecret("secret")
                        .grantType("refresh_token")
                        .refreshToken(first.getRefreshToken()));
        var late = client.methods()
                .oauthV2Access(ask -> ask.clientId("id")
                        .clientSecret("secret")
                        .grantType("refresh_token")
                        .refreshToken(first.getRefreshToken()));

        assertThat(again.getError()).isEqualTo("invalid_code");
        assertThat(late.getError()).isEqualTo("invalid_refresh_token");
        assertThat(client.methods(first.getAccessToken()).authTest(test -> test).getError())
                .isEqualTo("token_expired");
        assertThat(client.methods(next.getAccessToken()).authTest(test -> test).isOk())
                .isTrue();
    }
}
