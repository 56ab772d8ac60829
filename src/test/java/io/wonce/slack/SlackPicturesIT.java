package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.wonce.app.port.Chat.Sending;
import io.wonce.app.port.Delivery;
import io.wonce.app.port.OutboxId;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.PictureAddress;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Picture;
import io.wonce.postgres.TestDatabase;
import io.wonce.slack.client.Installations;
import io.wonce.slack.client.SlackChat;
import io.wonce.slack.client.SlackClients;
import io.wonce.slack.client.SlackWeb;
import io.wonce.slack.fake.FakeChannel;
import io.wonce.slack.fake.FakeMessage;
import io.wonce.slack.fake.FakeSlack;
import io.wonce.slack.fake.FakeWorkspace;
import io.wonce.words.SampleCards;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A celebration comes once, with its picture where Slack takes that, and without where it does not. */
final class SlackPicturesIT {
    private static final String ADDRESS = "https://acme.example/dance.gif";
    private static final Outgoing.Celebration DRAWN = SampleCards.celebration(new Picture.Drawn());
    private static final Outgoing LINKED = SampleCards.celebration(
            new Picture.Linked(PictureAddress.parse(ADDRESS).orElseThrow()));

    private final FakeSlack slack = FakeSlack.start();
    private final FakeWorkspace workspace = slack.workspace(SlackHouse.id("T"), "xoxb-1");
    private final FakeChannel wins = workspace.channel(SlackHouse.id("C"), "sales-wins");
    private final Organisation organisation = TestDatabase.organisation();
    private final SlackWeb web = new SlackWeb(slack.api());
    private final SlackChat chat = chat();

    @AfterEach
    void close() {
        web.close();
        slack.close();
    }

    @Test
    void a_drawn_picture_is_uploaded_and_shown_by_the_celebration_alone() {
        send(DRAWN);

        JsonObject picture = picture().orElseThrow();
        String file = picture.getAsJsonObject("slack_file").get("id").getAsString();
        assertThat(slack.files().uploaded()).containsExactly(file);
        assertThat(slack.files().content(file)).startsWith(0x89, 'P', 'N', 'G');
        assertThat(picture.get("alt_text").getAsString()).contains("Acme").contains("12.500");
        assertThat(messages()).hasSize(1);
    }

    @Test
    void what_slack_still_looks_at_is_shown_a_little_later() {
        slack.files().slow(2);

        int attempts = send(DRAWN);

        assertThat(attempts).isEqualTo(3);
        assertThat(picture()).isPresent();
        assertThat(slack.files().uploaded()).hasSize(1);
    }

    @Test
    void what_slack_looks_at_for_ever_is_left_out() {
        slack.files().slow(1000);

        send(DRAWN);

        assertThat(picture()).isEmpty();
        assertThat(slack.files().uploaded()).hasSize(1);
    }

    @Test
    void without_the_scope_there_is_no_picture() {
        workspace.scopes("chat:write", "channels:history", "channels:read");

        assertThat(send(DRAWN)).isEqualTo(1);

        assertThat(picture()).isEmpty();
    }

    @Test
    void an_upload_that_is_refused_or_lost_does_no_harm() {
        slack.faults().answer429("files.getUploadURLExternal", 30, 1);
        assertThat(send(DRAWN)).isEqualTo(1);
        slack.faults().failWith("files.completeUploadExternal", "internal_error", 1);
        assertThat(send(DRAWN)).isEqualTo(1);
        slack.faults().loseAnswer("files.completeUploadExternal");
        assertThat(send(DRAWN)).isEqualTo(1);

        assertThat(messages()).hasSize(3);
        assertThat(picture()).isEmpty();
    }

    @Test
    void a_picture_of_the_organisation_is_linked() {
        send(LINKED);

        assertThat(picture().orElseThrow().get("image_url").getAsString()).isEqualTo(ADDRESS);
        assertThat(slack.calls("files.getUploadURLExternal")).isEmpty();
    }

    @Test
    void a_picture_that_slack_does_not_find_is_left_out() {
        slack.files().missing(ADDRESS);

        send(LINKED);

        assertThat(picture()).isEmpty();
        assertThat(messages()).hasSize(1);
    }

    @Test
    void a_celebration_that_returns_has_its_picture_again() {
        send(DRAWN);
        Optional<MessageRef> message =
                Optional.of(new MessageRef(channel(), messages().get(0).ts()));
        send(new Outgoing.Recalled(DRAWN.deal(), DRAWN.milestone()), message);
        assertThat(picture()).isEmpty();

        slack.files().slow(1);
        send(DRAWN, message);

        assertThat(picture()).isPresent();
        assertThat(messages()).hasSize(1);
    }

    private int send(Outgoing content) {
        return send(content, Optional.empty());
    }

    /** Sends as the outbox does, until it arrives; how many attempts that takes. */
    private int send(Outgoing content, Optional<MessageRef> edits) {
        OutboxId id = new OutboxId(UUID.randomUUID());
        for (int attempt = 1; attempt < 20; attempt++) {
            Sending ending = chat.send(new Delivery(
                    id,
                    organisation.id(),
                    Conversation.in(channel()),
                    edits,
                    content,
                    attempt,
                    0,
                    false,
                    Instant.now()));
            if (ending instanceof Sending.Arrived) {
                return attempt;
            }
            assertThat(ending).isInstanceOf(Sending.Later.class);
        }
        throw new AssertionError("it never arrived");
    }

    private ChannelRef channel() {
        return new ChannelRef(Platform.SLACK, wins.id());
    }

    private List<FakeMessage> messages() {
        return slack.messagesIn(wins);
    }

    /** The picture of the last message. */
    private Optional<JsonObject> picture() {
        return slack.lastOfApp(wins).json().getAsJsonArray("blocks").asList().stream()
                .map(block -> block.getAsJsonObject())
                .filter(block -> block.get("type").getAsString().equals("image"))
                .findFirst();
    }

    private SlackChat chat() {
        Workspaces workspaces = TestDatabase.shared().workspaces(Optional.empty());
        workspaces.connect(
                new Workspace(Platform.SLACK, workspace.id(), organisation.id(), "Acme", workspace.botUser()),
                Optional.empty());
        AtomicLong seconds =
                new AtomicLong(Instant.parse("2026-11-23T09:00:00Z").getEpochSecond());
        InstantSource clock = () -> Instant.ofEpochSecond(seconds.addAndGet(2));
        return new SlackChat(
                workspaces,
                new Installations(workspaces, clock),
                new SlackClients(web, any -> Optional.of(workspace.token())),
                TestDatabase.shared().ledger(),
                clock);
    }
}
