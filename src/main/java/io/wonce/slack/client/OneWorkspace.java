package io.wonce.slack.client;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import io.wonce.app.Background;
import io.wonce.app.port.Workspace;
import io.wonce.app.port.Workspaces;
import io.wonce.config.Secret;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.organisation.OrganisationId;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one workspace whose token is in the environment. Slack is asked which one that is; where Slack is away at the start, it is
 * asked again, and nothing else waits for it.
 */
public final class OneWorkspace implements Tokens, AutoCloseable {
    private static final Duration AGAIN = Duration.ofSeconds(30);
    private static final Duration REGULARLY = Duration.ofMinutes(5);
    private static final Logger LOG = LoggerFactory.getLogger(OneWorkspace.class);

    private final Secret token;
    private final InstantSource clock;
    private volatile String team = "";
    private volatile boolean answered;
    private final ScheduledExecutorService asking =
            Executors.newSingleThreadScheduledExecutor(new Background("slack-workspace"));

    public OneWorkspace(Secret token, InstantSource clock) {
        this.token = token;
        this.clock = clock;
    }

    /** Empty for a workspace whose token stood in the environment earlier, and while Slack was not asked yet. */
    @Override
    public Optional<String> of(Workspace workspace) {
        return Optional.of(token.value()).filter(open -> team.equals(workspace.id()));
    }

    @Override
    public boolean isReady() {
        return answered;
    }

    /** Asks Slack which workspace it is, and keeps it: as {@code organisation}'s, unless it has a ledger already. */
    public void connect(SlackClients clients, Workspaces workspaces, OrganisationId organisation) {
        try {
            AuthTestResponse test = clients.slack().methods(token.value()).authTest(ask -> ask);
            if (test.isOk()) {
                OrganisationId owner =
                        workspaces.owner(Platform.SLACK, test.getTeamId()).orElse(organisation);
                Workspace workspace =
                        new Workspace(Platform.SLACK, test.getTeamId(), owner, test.getTeam(), test.getUserId());
                workspaces.connect(workspace, Optional.empty());
                if (!team.equals(workspace.id())) {
                    LOG.info("connected to Slack workspace {}", workspace.id());
                    Stream.of(owner, organisation)
                            .distinct()
                            .forEach(ours -> partFromFormer(workspaces, ours, workspace));
                }
                team = workspace.id();
                answered = true;
                later(REGULARLY, clients, workspaces, organisation);
            } else if (Ending.THROWN_OUT.contains(test.getError())) {
                answered = true;
                LOG.error(
                        "Slack does not accept SLACK_BOT_TOKEN ({}): copy the Bot User OAuth Token again, and start anew",
                        test.getError());
            } else {
                again(test.getError(), clients, workspaces, organisation);
            }
        } catch (IOException | SlackApiException | RuntimeException failure) {
            again(failure.getClass().getSimpleName(), clients, workspaces, organisation);
        }
    }

    /** Only once: where two processes share the database, each with a token of its own, the other one's workspace comes back. */
    private void partFromFormer(Workspaces workspaces, OrganisationId organisation, Workspace now) {
        workspaces
                .disconnectFormer(organisation, now, clock.instant())
                .forEach(former -> LOG.warn(
                        "SLACK_BOT_TOKEN is of workspace {} now: workspace {} is disconnected, its ledger stays, and what waits to be sent there waits",
                        now.id(),
                        former.id()));
    }

    private void again(String reason, SlackClients clients, Workspaces workspaces, OrganisationId organisation) {
        LOG.warn("Slack cannot be asked for its workspace now ({}); tried again every {} s", reason, AGAIN.toSeconds());
        later(AGAIN, clients, workspaces, organisation);
    }

    /** Also where all is well: a workspace that was lost by mistake is found again. */
    private void later(Duration pause, SlackClients clients, Workspaces workspaces, OrganisationId organisation) {
        Future<?> unused = asking.schedule(
                () -> connect(clients, workspaces, organisation), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        asking.shutdownNow();
    }
}
