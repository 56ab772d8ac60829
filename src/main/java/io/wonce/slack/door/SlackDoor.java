package io.wonce.slack.door;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.micrometer.core.instrument.Timer;
import io.wonce.app.port.LedgerUnavailable;
import io.wonce.config.RefusalLog;
import io.wonce.config.Secret;
import io.wonce.slack.client.SlackAway;
import io.wonce.slack.client.WorkspaceLeft;
import io.wonce.slack.door.DoorCount.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one address that Slack calls. What is not signed gets 401, what cannot be read or lacks what it needs 400; where more comes
 * than can be served within Slack's three seconds, the rest gets 503 at once, and Slack delivers it again.
 */
public final class SlackDoor {
    /** Enough to keep the database's connections busy; more would only wait for them. */
    private static final int MOST_AT_ONCE = 32;

    private static final Logger LOG = LoggerFactory.getLogger(SlackDoor.class);

    private final App app;
    private final SlackRequestParser parser;
    private final Signature signature;
    private final DoorCount count;
    private final InstantSource clock;
    private final RefusalLog<Refusal> log;
    private final Semaphore room = new Semaphore(MOST_AT_ONCE);

    public SlackDoor(App app, Secret signingSecret, DoorCount count, InstantSource clock) {
        this.app = app;
        this.parser = new SlackRequestParser(app.config());
        this.signature = new Signature(signingSecret);
        this.count = count;
        this.clock = clock;
        this.log = new RefusalLog<>("/slack/events", clock);
    }

    /** Answers one request. */
    public void handle(Context ctx) throws Exception {
        Timer.Sample begun = count.begin();
        byte[] body = ctx.bodyAsBytes();
        if (!signature.fits(
                body, header(ctx, "X-Slack-Request-Timestamp"), header(ctx, "X-Slack-Signature"), clock.instant())) {
            refuse(ctx, HttpStatus.UNAUTHORIZED, Refusal.UNSIGNED);
            return;
        }
        Optional<Request<?>> request = parse(ctx, new String(body, StandardCharsets.UTF_8));
        if (request.isEmpty()) {
            refuse(ctx, HttpStatus.BAD_REQUEST, Refusal.MALFORMED);
            return;
        }
        Optional.ofNullable(ctx.header("X-Slack-Retry-Reason")).ifPresent(count::redelivered);
        if (!room.tryAcquire()) {
            refuse(ctx, HttpStatus.SERVICE_UNAVAILABLE, Refusal.SHED);
            return;
        }
        try {
            Response response = app.run(request.get());
            answer(ctx, response);
            if (response.getStatusCode() == HttpStatus.OK.getCode()) {
                count.served(request.get(), begun);
            }
        } catch (LedgerUnavailable | SlackAway away) {
            refuse(ctx, HttpStatus.SERVICE_UNAVAILABLE, Refusal.LEDGER_AWAY);
        } catch (WorkspaceLeft left) {
            ctx.status(HttpStatus.OK);
        } catch (RuntimeException broken) {
            LOG.error(
                    "a signed request to {} could not be served: {}",
                    ctx.path(),
                    broken.getClass().getName());
            LOG.debug("where it ended", broken);
            count.refused(Refusal.MALFORMED);
            ctx.status(HttpStatus.BAD_REQUEST);
        } finally {
            room.release();
        }
    }

    private void refuse(Context ctx, HttpStatus status, Refusal why) {
        count.refused(why);
        log.note(why);
        ctx.status(status);
    }

    /** Bolt's parser throws whatever a missing field makes it throw. */
    private Optional<Request<?>> parse(Context ctx, String body) {
        try {
            return Optional.ofNullable(parser.parse(SlackRequestParser.HttpRequest.builder()
                    .requestUri(ctx.path())
                    .queryString(ctx.queryParamMap())
                    .requestBody(body)
                    .headers(new RequestHeaders(headers(ctx)))
                    .remoteAddress(ctx.ip())
                    .build()));
        } catch (RuntimeException malformed) {
            LOG.debug("where the parser stumbled", malformed);
            return Optional.empty();
        }
    }

    private static Map<String, List<String>> headers(Context ctx) {
        return ctx.headerMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
    }

    private static void answer(Context ctx, Response response) {
        ctx.status(response.getStatusCode());
        @Nullable String body = response.getBody();
        if (body != null) {
            ctx.contentType(response.getContentType()).result(body);
        }
    }

    private static String header(Context ctx, String name) {
        return Optional.ofNullable(ctx.header(name)).orElse("");
    }
}
