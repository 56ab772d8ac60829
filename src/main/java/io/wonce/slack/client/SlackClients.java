package io.wonce.slack.client;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import io.wonce.app.port.Workspace;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import okhttp3.OkHttpClient;

/** The Web API, with the token of the right workspace. */
public final class SlackClients implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Slack slack;
    private final Tokens tokens;

    /** Calls {@code api}; one for the whole process, since each has threads of its own. */
    public SlackClients(URI api, Tokens tokens) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(api.toString());
        config.setStatsEnabled(false);
        this.slack = Slack.getInstance(config, new SlackHttpClient(http()));
        this.tokens = tokens;
    }

    /** One that never tries again by itself: what was lost on the way back would be posted twice. */
    private static OkHttpClient http() {
        return new OkHttpClient.Builder()
                .callTimeout(PATIENCE)
                .retryOnConnectionFailure(false)
                .build();
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
