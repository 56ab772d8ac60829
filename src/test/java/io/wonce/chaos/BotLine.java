package io.wonce.chaos;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.teams.fake.FakeLogin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** Brings activities of Teams to the bot, and takes no answer for an answer. */
final class BotLine {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final HttpClient http = HttpClient.newHttpClient();
    private final FakeLogin login;
    private final String appId;
    private volatile int port;

    BotLine(FakeLogin login, String appId) {
        this.login = login;
        this.appId = appId;
    }

    void to(int botPort) {
        port = botPort;
    }

    /** Whether the bot took it. */
    boolean bring(ObjectNode activity) {
        String token = login.token(appId, activity.path("serviceUrl").asText(), Instant.now())
                .bearer();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", token)
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(activity.toString()))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException broken) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
