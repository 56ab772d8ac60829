package io.wonce.teams.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Brings activities to the bot over real HTTP, with a token from the Bot Framework, which is used again for some minutes as signing takes its time. */
final class BotLine {
    private static final Duration USED_AGAIN = Duration.ofMinutes(5);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI messages;
    private final FakeLogin login;
    private final String appId;
    private final InstantSource clock;
    private final Map<String, Pass> passes = new ConcurrentHashMap<>();

    BotLine(URI messages, FakeLogin login, String appId, InstantSource clock) {
        this.messages = messages;
        this.login = login;
        this.appId = appId;
        this.clock = clock;
    }

    FakeDelivery bring(ObjectNode activity) {
        var request = HttpRequest.newBuilder(messages)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", bearer(activity.path("serviceUrl").asText()))
                .timeout(Duration.ofSeconds(15))
                .POST(BodyPublishers.ofByteArray(Json.write(activity)))
                .build();
        var begun = System.nanoTime();
        var response = send(request);
        var took = Duration.ofNanos(System.nanoTime() - begun);
        return new FakeDelivery(activity, response.statusCode(), answer(response.body()), took);
    }

    private String bearer(String serviceUrl) {
        Instant now = clock.instant();
        return passes.compute(
                        serviceUrl,
                        (same, pass) -> pass != null && pass.isGood(login.key(), now)
                                ? pass
                                : new Pass(
                                        login.key(),
                                        now,
                                        login.token(appId, serviceUrl, now).bearer()))
                .bearer();
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static JsonNode answer(byte[] body) {
        var text = new String(body, UTF_8);
        return text.startsWith("{") ? Json.read(text) : MissingNode.getInstance();
    }

    /** A token, and when which key signed it. */
    private record Pass(FakeKey key, Instant since, String bearer) {
        boolean isGood(FakeKey current, Instant now) {
            return key.equals(current) && !now.isBefore(since) && now.isBefore(since.plus(USED_AGAIN));
        }
    }
}
