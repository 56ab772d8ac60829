package io.wonce.remote;

import io.wonce.app.port.WebhookLine;
import io.wonce.app.port.WebhookQueue.Call;
import io.wonce.domain.organisation.WebhookReach;
import io.wonce.guard.GuardedSockets;
import io.wonce.guard.Ranges;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts to webhooks, signed by https://www.standardwebhooks.com: one request, of whose answer the status alone is read. It follows nobody
 * elsewhere, uses no proxy, and looks where a name leads when the connection is made.
 */
public final class SignedWebhooks implements WebhookLine, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final MediaType JSON = MediaType.get("application/json");
    private static final int GONE = 410;
    private static final Logger LOG = LoggerFactory.getLogger(SignedWebhooks.class);

    private final WebhookReach reach;
    private final OkHttpClient http;

    /** Sends no further than {@code reach} allows. */
    public SignedWebhooks(WebhookReach reach) {
        this(reach, PATIENCE);
    }

    SignedWebhooks(WebhookReach reach, Duration patience) {
        this.reach = reach;
        this.http = new OkHttpClient.Builder()
                .callTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .followRedirects(false)
                .followSslRedirects(false)
                // The other addresses of a host, too; what comes twice has one id.
                .retryOnConnectionFailure(true)
                .proxy(Proxy.NO_PROXY)
                .socketFactory(new GuardedSockets(this::admits))
                .build();
    }

    @Override
    public Ending tell(Call call, Instant now) {
        if (!reach.allows(call.address())) {
            return Ending.OUT_OF_BOUNDS;
        }
        try (Response response = http.newCall(request(call, now)).execute()) {
            return ending(response.code());
        } catch (GuardedSockets.OutOfBounds refused) {
            return Ending.OUT_OF_BOUNDS;
        } catch (InterruptedIOException late) {
            return Ending.TOO_SLOW;
        } catch (IOException away) {
            return Ending.UNREACHABLE;
        } catch (RuntimeException failure) {
            LOG.warn(
                    "webhook {} of organisation {} could not be told: {}",
                    call.webhook(),
                    call.organisation(),
                    failure.getClass().getName());
            return Ending.UNREACHABLE;
        }
    }

    @Override
    public void close() {
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    private static Request request(Call call, Instant now) {
        String id = "msg_" + call.id();
        String body = SignalJson.of(call.signal(), call.at());
        return new Request.Builder()
                .url(call.address().value())
                .header("User-Agent", "Wonce")
                .header("webhook-id", id)
                .header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                .header("webhook-signature", Signature.of(id, now, body, call.secrets()))
                .post(RequestBody.create(body.getBytes(StandardCharsets.UTF_8), JSON))
                .build();
    }

    private static Ending ending(int status) {
        if (status == GONE) {
            return Ending.GONE;
        }
        if (status >= 200 && status < 300) {
            return Ending.TAKEN;
        }
        return status >= 300 && status < 400 ? Ending.MOVED : Ending.REFUSED;
    }

    private boolean admits(InetAddress found) {
        if (Ranges.isNowhere(found)) {
            return false;
        }
        return reach.inside() || !(found.isLoopbackAddress() || Ranges.isPrivate(found));
    }
}
