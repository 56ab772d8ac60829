package io.wonce.slack.door;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.socket_mode.request.SocketModeRequest;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser;
import com.slack.api.bolt.socket_mode.request.SocketModeRequestParser.GenericSocketModeEnvelope;
import com.slack.api.socket_mode.SocketModeClient;
import com.slack.api.socket_mode.impl.SocketModeClientJavaWSImpl;
import com.slack.api.socket_mode.queue.impl.ConcurrentLinkedMessageQueue;
import com.slack.api.util.json.GsonFactory;
import io.micrometer.core.instrument.Timer;
import io.wonce.app.Background;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.config.Secret;
import io.wonce.slack.client.SlackAway;
import io.wonce.slack.door.DoorCount.Refusal;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * The other way in, for who cannot be called from outside: Wonce calls Slack and keeps the line open. Slack is known by its
 * certificate there, so that nothing is signed. A line that breaks, or never came about, is tried again; Slack delivers anew what
 * was not acknowledged.
 *
 * @see <a href="https://docs.slack.dev/apis/events-api/using-socket-mode">Using Socket Mode</a>
 */
public final class SocketMode implements AutoCloseable {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
    private static final int AT_ONCE = 10;
    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final String IN_LOG = "request";
    private static final Logger LOG = LoggerFactory.getLogger(SocketMode.class);

    private final App app;
    private final SocketModeRequestParser parser;
    private final DoorCount count;
    private final Runnable connected;
    private final ScheduledExecutorService keeper =
            Executors.newSingleThreadScheduledExecutor(new Background("slack-socket-keeper"));
    private volatile @Nullable SocketModeClient line;

    private SocketMode(App app, DoorCount count, Runnable connected) {
        this.app = app;
        this.parser = new SocketModeRequestParser(app.config());
        this.count = count;
        this.connected = connected;
    }

    /** Begins to connect; tells {@code connected} each time that Slack says hello. */
    public static SocketMode open(App app, Secret appToken, DoorCount count, Runnable connected) {
        SocketMode socket = new SocketMode(app, count, connected);
        Future<?> unused = socket.keeper.scheduleWithFixedDelay(
                () -> socket.keep(app.slack(), appToken), 0, LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        return socket;
    }

    /** What is under way is not acknowledged any more: Slack delivers it to the next one. */
    @Override
    public void close() {
        keeper.shutdownNow();
        try {
            if (keeper.awaitTermination(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS) && line != null) {
                line.close();
            }
        } catch (IOException broken) {
            LOG.debug("the line to Slack did not close", broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets nothing through: a look that failed would be the last, as it is with the client's own monitor. */
    private void keep(Slack slack, Secret appToken) {
        try {
            SocketModeClient known = line;
            if (known == null) {
                line = connect(slack, appToken);
            } else if (!known.verifyConnection()) {
                LOG.warn("the line to Slack broke; connecting again");
                known.connectToNewEndpoint();
            }
        } catch (IOException | URISyntaxException | RuntimeException failure) {
            LOG.warn(
                    "Slack cannot be reached by Socket Mode now ({}); tried again every {} s. Check SLACK_APP_TOKEN where it lasts",
                    failure.getClass().getSimpleName(),
                    LOOK_AGAIN.toSeconds());
            LOG.debug("why", failure);
        }
    }

    private SocketModeClient connect(Slack slack, Secret appToken) throws IOException, URISyntaxException {
        SocketModeClient client = new SocketModeClientJavaWSImpl(
                slack,
                appToken.value(),
                slack.issueSocketModeUrl(appToken.value()),
                AT_ONCE,
                new ConcurrentLinkedMessageQueue(),
                false,
                false,
                LOOK_AGAIN.toMillis());
        client.addWebSocketMessageListener(message -> told(client, message));
        client.connect();
        return client;
    }

    private void told(SocketModeClient client, String message) {
        if (isHello(message)) {
            connected.run();
            return;
        }
        try {
            SocketModeRequest request = parser.parse(message);
            if (request != null) {
                MDC.put(IN_LOG, request.getEnvelope().getEnvelopeId());
                try {
                    serve(client, request);
                } finally {
                    MDC.remove(IN_LOG);
                }
            }
        } catch (LedgerUnavailable | SlackAway away) {
            count.refused(Refusal.LEDGER_AWAY);
        } catch (Exception failure) {
            count.refused(Refusal.MALFORMED);
            LOG.error(
                    "an envelope of Slack could not be served: {}",
                    failure.getClass().getName());
            LOG.debug("where it ended", failure);
        }
    }

    private void serve(SocketModeClient client, SocketModeRequest request) throws Exception {
        Timer.Sample begun = count.begin();
        retryReason(request).ifPresent(count::redelivered);
        Response response = app.run(request.getBoltRequest());
        if (response.getStatusCode() == 200) {
            client.sendSocketModeResponse(
                    GSON.toJson(answer(request.getEnvelope().getEnvelopeId(), response)));
            count.served(request.getBoltRequest(), begun);
        }
    }

    private static Optional<String> retryReason(SocketModeRequest request) {
        return request.getEnvelope() instanceof GenericSocketModeEnvelope envelope
                ? Optional.ofNullable(envelope.getRetryReason()).filter(reason -> !reason.isEmpty())
                : Optional.empty();
    }

    private static JsonObject answer(String envelope, Response response) {
        JsonObject answer = new JsonObject();
        answer.addProperty("envelope_id", envelope);
        @Nullable String body = response.getBody();
        if (body != null && !body.isBlank()) {
            answer.add("payload", payload(response, body));
        }
        return answer;
    }

    private static JsonElement payload(Response response, String body) {
        if (response.getContentType().startsWith("application/json")) {
            return GSON.fromJson(body, JsonElement.class);
        }
        JsonObject text = new JsonObject();
        text.addProperty("text", body);
        return text;
    }

    private static boolean isHello(String message) {
        JsonElement type = GSON.fromJson(message, JsonObject.class).get("type");
        return type != null && "hello".equals(type.getAsString());
    }
}
