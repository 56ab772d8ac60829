package io.wonce.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.app.port.Workspaces;
import io.wonce.config.Secret;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.Organisation;
import io.wonce.postgres.TestDatabase;
import io.wonce.slack.client.OneWorkspace;
import io.wonce.slack.client.SlackClients;
import io.wonce.slack.client.SlackWeb;
import io.wonce.slack.fake.FakeSlack;
import io.wonce.slack.fake.FakeWorkspace;
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
            try (OneWorkspace tokens = new OneWorkspace(new Secret(acme.token()))) {
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
}
