package io.wonce.slack.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.MethodsClient;
import io.wonce.app.port.Chat.Search;
import io.wonce.app.port.Delivery;
import io.wonce.app.port.OutboxId;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.outgoing.Outgoing.Outcome;
import io.wonce.domain.outgoing.Outgoing.Result;
import io.wonce.slack.fake.FakeChannel;
import io.wonce.slack.fake.FakePerson;
import io.wonce.slack.fake.FakeSlack;
import io.wonce.slack.fake.FakeWorkspace;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SentMessagesIT {
    private static final ChannelRef WINS = new ChannelRef(Platform.SLACK, "C1");
    private final Delivery celebration = new Delivery(
            new OutboxId(new UUID(0, 1)),
            new OrganisationId(new UUID(0, 2)),
            Conversation.in(WINS),
            Optional.empty(),
            new Outcome(new AnnouncementId(1), new Result.Dismissed(), Optional.empty(), Optional.empty()),
            2,
            1,
            true,
            Instant.now());

    private final FakeSlack slack = FakeSlack.start();
    private final FakeWorkspace workspace = slack.workspace("T1", "xoxb-1");
    private final FakePerson jan = workspace.person("U1", "Jan de Boer");
    private final FakeChannel wins = workspace.channel("C1", "wins");
    private final SlackWeb web = new SlackWeb(slack.api());
    private final MethodsClient client = web.slack().methods("xoxb-1");

    @BeforeEach
    void open() {
        slack.showFewAtOnce();
    }

    @AfterEach
    void close() {
        web.close();
        slack.close();
    }

    @Test
    void what_stands_below_others_is_found() throws Exception {
        String ts = client.chatPostMessage(
                        post -> post.channel("C1").text("Hooray").metadata(SentMessages.mark(celebration)))
                .getTs();
        others(40);

        assertThat(new SentMessages(client, 1_000).find(celebration))
                .isEqualTo(new Search.Found(new MessageRef(WINS, ts)));
    }

    @Test
    void what_may_stand_below_more_than_is_looked_at_is_not_called_missing() throws Exception {
        client.chatPostMessage(post -> post.channel("C1").text("Hooray").metadata(SentMessages.mark(celebration)));
        others(40);

        assertThat(new SentMessages(client, 30).find(celebration)).isInstanceOf(Search.Unsure.class);
    }

    @Test
    void where_all_was_looked_at_it_is_missing() throws Exception {
        others(30);

        assertThat(new SentMessages(client, 30).find(celebration)).isEqualTo(new Search.Missing());
    }

    private void others(int messages) {
        for (int message = 0; message < messages; message++) {
            jan.say(wins, "Hello " + message);
        }
    }
}
