package io.wonce.teams.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.app.port.Addresses;
import io.wonce.app.port.Delivery;
import io.wonce.app.port.OutboxId;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.config.Secret;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Conversation;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.deal.AnnouncementId;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.outgoing.Outgoing;
import io.wonce.domain.outgoing.Outgoing.Outcome;
import io.wonce.domain.outgoing.Outgoing.Result;
import io.wonce.postgres.TestDatabase;
import io.wonce.teams.fake.FakeColleague;
import io.wonce.teams.fake.FakeConversation;
import io.wonce.teams.fake.FakePost;
import io.wonce.teams.fake.FakeTeams;
import io.wonce.teams.fake.FakeTenant;
import io.wonce.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The way out, over real HTTP to a fake Teams: everything that stands around a {@link TeamsChat}. */
final class TeamsOutside implements AutoCloseable {
    static final String PASSWORD = "hush";
    static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    final String appId = UUID.randomUUID().toString();
    final FakeTeams teams;
    final FakeTenant tenant;
    final FakeColleague jan;
    final Organisation organisation = TestDatabase.organisation();
    final Addresses addresses = TestDatabase.shared().addresses();
    final Workspace workspace;
    final TeamsWeb web = new TeamsWeb(Duration.ofSeconds(2));
    final AppTokens tokens;
    final Connector connector;
    final TeamsChat chat;

    TeamsOutside(InstantSource clock) {
        teams = FakeTeams.start(appId, clock);
        tenant = teams.tenant();
        jan = tenant.person("Jan de Boer", "jan@acme.example");
        workspace = new Workspace(Platform.TEAMS, tenant.id(), organisation.id(), "Acme", teams.bot());
        Workspaces workspaces = TestDatabase.shared().workspaces(Optional.empty());
        workspaces.connect(workspace, Optional.empty());
        tokens = new AppTokens(web, teams.login(tenant, PASSWORD), tenant.id(), appId, new Secret(PASSWORD), clock);
        connector = new Connector(web, tokens, service -> "127.0.0.1".equals(service.getHost()));
        chat = new TeamsChat(addresses, connector, this::activity, clock);
        keep(ChannelRef.direct(person()), MONDAY);
    }

    /** The text of what is sent. */
    String text(Outgoing content) {
        return Words.in(organisation.language(), organisation.zone())
                .card(content, MONDAY)
                .plain();
    }

    private ObjectNode activity(Delivery delivery) {
        return TeamsActivity.text(text(delivery.content()));
    }

    PersonRef person() {
        return new PersonRef(Platform.TEAMS, jan.accountId());
    }

    /** Teams said where the channel is reached now. */
    void keep(ChannelRef channel, Instant at) {
        addresses.keep(
                workspace, channel, tenant.serviceUrl(), channel.directTo().map(any -> jan.accountId()), at);
    }

    ChannelRef ref(FakeConversation conversation) {
        ChannelRef channel = new ChannelRef(Platform.TEAMS, conversation.id());
        keep(channel, MONDAY);
        return channel;
    }

    MessageRef ref(FakePost post) {
        return new MessageRef(ref(post.conversation()), post.id());
    }

    Delivery delivery(Conversation to) {
        return delivery(to, Optional.empty(), content(1));
    }

    Delivery delivery(Conversation to, Optional<MessageRef> edits, Outgoing content) {
        return new Delivery(
                new OutboxId(UUID.randomUUID()), organisation.id(), to, edits, content, 1, 0, false, Instant.now());
    }

    static Outgoing content(long number) {
        return new Outcome(new AnnouncementId(number), new Result.Dismissed(), Optional.of("Jan"), Optional.empty());
    }

    /** What the bot said there. */
    static List<String> texts(FakeConversation conversation) {
        return conversation.botPosts().stream().map(FakePost::text).toList();
    }

    @Override
    public void close() {
        web.close();
        teams.close();
    }

    /** Steps over the pace of Teams at each look, so that no test waits for it. */
    static InstantSource stepping() {
        Instant[] now = {MONDAY};
        return () -> {
            synchronized (now) {
                now[0] = now[0].plusMillis(700);
                return now[0];
            }
        };
    }
}
