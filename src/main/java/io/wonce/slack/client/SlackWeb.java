package io.wonce.slack.client;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** Slack's own client; one for the whole process, since each has threads of its own. */
public final class SlackWeb implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Slack itself waits three seconds for an answer to an event. */
    private static final Duration HASTE = Duration.ofSeconds(1);

    private static final int MOST_IDLE = 5;
    /** Shorter than servers keep a connection: a call over one that just ended fails. */
    private static final int IDLE_SECONDS = 3;

    private final Slack slack;
    private final Slack hasty;

    /** Calls {@code api}, which ends in {@code /}. */
    public SlackWeb(URI api) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(api.toString());
        config.setStatsEnabled(false);
        OkHttpClient http = http();
        this.slack = Slack.getInstance(config, new SlackHttpClient(http));
        this.hasty = Slack.getInstance(
                config, new SlackHttpClient(http.newBuilder().callTimeout(HASTE).build()));
    }

    /** The client itself. */
    public Slack slack() {
        return slack;
    }

    /** The same, for what is done without where Slack does not answer within a second. */
    Slack hasty() {
        return hasty;
    }

    @Override
    public void close() {
        try {
            slack.close();
            hasty.close();
        } catch (Exception failure) {
            throw new IllegalStateException("Slack's client did not close", failure);
        }
    }

    /** One that never tries again by itself: what was lost on the way back would be posted twice. */
    private static OkHttpClient http() {
        return new OkHttpClient.Builder()
                .callTimeout(PATIENCE)
                .connectionPool(new ConnectionPool(MOST_IDLE, IDLE_SECONDS, TimeUnit.SECONDS))
                .retryOnConnectionFailure(false)
                .build();
    }
}
