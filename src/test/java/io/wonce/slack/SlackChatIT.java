package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.RemoteChatContract;
import io.wonce.app.port.Chat;
import io.wonce.app.port.Chat.Sending;
import io.wonce.app.port.Delivery;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.HunchId;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.postgres.TestDatabase;
import io.wonce.slack.block.MessageBlocks;
import io.wonce.slack.client.Installations;
import io.wonce.slack.client.SlackChat;
import io.wonce.slack.client.SlackClients;
import io.wonce.slack.client.SlackWeb;
import io.wonce.slack.fake.FakeChannel;
import io.wonce.slack.fake.FakeMessage;
import io.wonce.slack.fake.FakePerson;
import io.wonce.slack.fake.FakeSlack;
import io.wonce.slack.fake.FakeWorkspace;
import io.wonce.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Slack as a platform, over Slack's own client, against the fake. */
final class SlackChatIT extends RemoteChatContract {
    private final FakeSlack slack = FakeSlack.start();
    private final Organisation organisation = TestDatabase.organisation();
    private final Workspaces workspaces = TestDatabase.shared().workspaces(Optional.empty());
    private final Map<String, FakeChannel> channels = new HashMap<>();
    private final FakeWorkspace workspace = slack.workspace(SlackHouse.id("T"), "xoxb-1");
    private final FakePerson jan = workspace.person(SlackHouse.id("U"), "Jan de Boer");
    private final SlackWeb web = new SlackWeb(slack.api());
    private final SlackClients clients = new SlackClients(web, any -> Optional.of(workspace.token()));
    private SlackChat chat;

    @BeforeEach
    void open() {
        slack.showFewAtOnce();
        workspaces.connect(
                new Workspace(Platform.SLACK, workspace.id(), organisation.id(), "Acme", workspace.botUser()),
                Optional.empty());
        InstantSource clock = new SteppingClock();
        chat = new SlackChat(
                workspaces,
                new Installations(workspaces, clock),
                clients,
                TestDatabase.shared().ledger(),
                clock);
    }

    @AfterEach
    void close() {
        web.close();
        slack.close();
    }

    @Test
    void what_was_to_stand_below_a_message_that_is_gone_never_arrived() {
        Conversation thread = Conversation.about(new MessageRef(emptyChannel(), "1795894266.424280"));

        assertThat(chat().find(perhapsSent(first(thread)))).isInstanceOf(Chat.Search.Missing.class);
    }

    @Test
    void a_second_message_to_a_channel_waits_its_second() {
        SlackChat paced = new SlackChat(
                workspaces,
                new Installations(workspaces, InstantSource.system()),
                clients,
                TestDatabase.shared().ledger(),
                InstantSource.fixed(Instant.parse("2026-11-23T09:00:00Z")));
        Conversation conversation = Conversation.in(emptyChannel());

        assertThat(paced.send(first(conversation))).isInstanceOf(Sending.Arrived.class);
        assertThat(paced.send(first(conversation)))
                .isInstanceOfSatisfying(
                        Sending.Later.class, later -> assertThat(later.after()).isPositive());
        assertThat(standing(conversation)).hasSize(1);
    }

    @Test
    void a_revoked_token_disconnects_and_the_mail_waits() {
        slack.faults().failWith("chat.postMessage", "token_revoked", 1);
        Conversation conversation = Conversation.in(emptyChannel());

        assertThat(chat.send(first(conversation))).isInstanceOf(Sending.Later.class);
        assertThat(workspaces.find(Platform.SLACK, workspace.id())).isEmpty();
        assertThat(chat.send(first(conversation))).isInstanceOf(Sending.Later.class);
        assertThat(standing(conversation)).isEmpty();
    }

    @Test
    void an_answer_to_what_was_never_asked_is_refused() {
        Outgoing answer = new Outgoing.HunchAnswer(new HunchId(7), true, Locale.ENGLISH);
        Delivery delivery = delivery(Conversation.in(emptyChannel()), Optional.empty(), answer);

        assertThat(chat.send(delivery)).isInstanceOf(Sending.Refused.class);
    }

    @Test
    void a_closed_channel_is_told_from_a_message_that_slack_does_not_want() {
        assertThat(chat.send(first(Conversation.in(closedChannel()))))
                .isEqualTo(new Sending.Refused("is_archived", true));

        slack.faults().failWith("chat.postMessage", "msg_too_long", 1);
        assertThat(chat.send(first(Conversation.in(emptyChannel()))))
                .isEqualTo(new Sending.Refused("msg_too_long", false));
    }

    @Override
    protected Chat chat() {
        return chat;
    }

    @Override
    protected OrganisationId organisation() {
        return organisation.id();
    }

    @Override
    protected ChannelRef emptyChannel() {
        String id = SlackHouse.id("C");
        channels.put(id, workspace.channel(id, "channel-" + id.toLowerCase(Locale.ROOT)));
        return new ChannelRef(Platform.SLACK, id);
    }

    @Override
    protected MessageRef personSays(ChannelRef channel) {
        FakeChannel place = channels.get(channel.channelId());
        return new MessageRef(channel, jan.say(place, "Hello").ts());
    }

    @Override
    protected List<MessageRef> standing(Conversation conversation) {
        FakeChannel place = channels.get(conversation.channel().channelId());
        String root = conversation.threadRoot().map(MessageRef::messageId).orElse("");
        return place.messages().stream()
                .filter(FakeMessage::byBot)
                .filter(message -> message.thread().equals(root.isEmpty() ? message.ts() : root))
                .map(message -> new MessageRef(conversation.channel(), message.ts()))
                .toList();
    }

    @Override
    protected boolean shows(MessageRef message, Outgoing content) {
        Words words = Words.in(organisation.language(), organisation.zone());
        String text = MessageBlocks.of(words.card(content, Instant.EPOCH)).text();
        return channels.get(message.channel().channelId()).messages().stream()
                .anyMatch(shown ->
                        shown.ts().equals(message.messageId()) && shown.text().equals(text));
    }

    @Override
    protected void asksToWait(Duration pause) {
        slack.faults().answer429("chat.postMessage", (int) pause.toSeconds(), 1);
    }

    @Override
    protected void losesTheNextAnswer() {
        slack.faults().loseAnswer("chat.postMessage");
    }

    @Override
    protected ChannelRef closedChannel() {
        ChannelRef channel = emptyChannel();
        jan.archive(channels.get(channel.channelId()));
        return channel;
    }

    /** Steps over Slack's second at each look, so that no test waits for it. */
    private static final class SteppingClock implements InstantSource {
        private Instant now = Instant.parse("2026-11-23T09:00:00Z");

        @Override
        public synchronized Instant instant() {
            now = now.plusSeconds(2);
            return now;
        }
    }
}
