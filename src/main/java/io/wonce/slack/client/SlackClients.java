package io.wonce.slack.client;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import io.wonce.app.port.Workspace;
import java.net.URI;
import java.util.Optional;

/** The Web API, with the token of the right workspace. */
public final class SlackClients implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;

    private final Slack slack;
    private final Tokens tokens;

    /** Calls {@code api}; one for the whole process, since each has threads of its own. */
    public SlackClients(URI api, Tokens tokens) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(api.toString());
        config.setStatsEnabled(false);
        config.setHttpClientCallTimeoutMillis(PATIENCE_MILLIS);
        this.slack = Slack.getInstance(config);
        this.tokens = tokens;
    }

    /** The client itself, for Bolt. */
    public Slack slack() {
        return slack;
    }

    /** Empty where the workspace has thrown Wonce out. */
    public Optional<MethodsClient> of(Workspace workspace) {
        return tokens.of(workspace).map(slack::methods);
    }

    @Override
    public void close() {
        try {
            slack.close();
        } catch (Exception failure) {
            throw new IllegalStateException("Slack's client did not close", failure);
        }
    }
}
