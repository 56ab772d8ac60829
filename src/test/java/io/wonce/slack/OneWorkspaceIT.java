package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Workspaces;
import io.wonce.config.Secret;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.Organisation;
import io.wonce.postgres.TestDatabase;
import io.wonce.slack.client.OneWorkspace;
import io.wonce.slack.client.SlackClients;
import io.wonce.slack.client.SlackWeb;
import io.wonce.slack.fake.FakeSlack;
import io.wonce.slack.fake.FakeWorkspace;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OneWorkspaceIT {
    @Test
    void a_workspace_keeps_its_ledger_whoever_runs_wonce_with_its_token() {
        Organisation first = TestDatabase.organisation();
        Organisation second = TestDatabase.organisation();
        Workspaces workspaces = TestDatabase.shared().workspaces(Optional.empty());
        try (FakeSlack slack = FakeSlack.start();
                SlackWeb web = new SlackWeb(slack.api())) {
            FakeWorkspace acme = slack.workspace(SlackHouse.id("T"), "xoxb-" + SlackHouse.id("t"));
            try (OneWorkspace tokens = new OneWorkspace(new Secret(acme.token()), InstantSource.system())) {
                SlackClients clients = new SlackClients(web, tokens);
                tokens.connect(clients, workspaces, first.id());

                tokens.connect(clients, workspaces, second.id());

                assertThat(workspaces.find(Platform.SLACK, acme.id())).hasValueSatisfying(workspace -> {
                    assertThat(workspace.organisation()).isEqualTo(first.id());
                    assertThat(tokens.of(workspace)).contains(acme.token());
                });
            }
        }
    }

    @Test
    void another_workspaces_token_parts_from_the_former_and_keeps_its_ledger_and_its_mail() {
        Organisation home = TestDatabase.organisation();
        Workspaces workspaces = TestDatabase.shared().workspaces(Optional.empty());
        ChannelRef wins = new ChannelRef(Platform.SLACK, SlackHouse.id("C"));
        try (FakeSlack slack = FakeSlack.start();
                SlackWeb web = new SlackWeb(slack.api())) {
            FakeWorkspace former = slack.workspace(SlackHouse.id("T"), "xoxb-" + SlackHouse.id("t"));
            FakeWorkspace next = slack.workspace(SlackHouse.id("T"), "xoxb-" + SlackHouse.id("t"));
            connect(former, web, workspaces, home);
            workspaces.heard(workspaces.find(Platform.SLACK, former.id()).orElseThrow(), wins, Instant.EPOCH);

            connect(next, web, workspaces, home);

            assertThat(workspaces.find(Platform.SLACK, former.id())).isEmpty();
            assertThat(workspaces.owner(Platform.SLACK, former.id())).contains(home.id());
            assertThat(workspaces.find(Platform.SLACK, next.id())).isPresent();
            assertThat(workspaces.reaching(home.id(), wins)).isEmpty();
        }
    }

    private static void connect(FakeWorkspace workspace, SlackWeb web, Workspaces workspaces, Organisation home) {
        try (OneWorkspace tokens = new OneWorkspace(new Secret(workspace.token()), InstantSource.system())) {
            tokens.connect(new SlackClients(web, tokens), workspaces, home.id());
        }
    }
}
