package io.wonce.slack.client;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import io.wonce.app.port.Workspace;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * News that a workspace threw Wonce out. Slack delivers it again and late, perhaps after a new installation, and of one workspace
 * of an enterprise that keeps Wonce: so Slack is asked whether the token still works.
 */
public final class Departures {
    private static final Logger LOG = LoggerFactory.getLogger(Departures.class);

    private final SlackClients clients;
    private final Installations installations;

    public Departures(SlackClients clients, Installations installations) {
        this.clients = clients;
        this.installations = installations;
    }

    /** The workspace is lost, unless its token works; where Slack does not say, the next message that is sent will tell. */
    public void hear(Workspace workspace) {
        try {
            Optional<MethodsClient> client = clients.of(workspace);
            if (client.isEmpty() || isRefused(client.get())) {
                installations.lost(workspace);
            }
        } catch (IOException | SlackApiException failure) {
            LOG.warn(
                    "Slack does not say whether Wonce left workspace {}: {}",
                    workspace.id(),
                    failure.getClass().getSimpleName());
        }
    }

    private static boolean isRefused(MethodsClient client) throws IOException, SlackApiException {
        return Ending.THROWN_OUT.contains(
                String.valueOf(client.authTest(ask -> ask).getError()));
    }
}
