package io.wonce.slack.fake;

import com.slack.api.app_backend.SlackSignature;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** The app under test, as Slack sees it: an address that takes signed requests. */
final class TheApp {
    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private volatile URI address;
    private volatile String secret = "";

    void at(URI newAddress, String signingSecret) {
        address = newAddress;
        secret = signingSecret;
    }

    boolean isKnown() {
        return address != null;
    }

    /** Sends a signed request and waits for the answer, ten seconds at most. */
    Delivery send(String contentType, String body, long seconds, Map<String, String> headers) {
        if (address == null) {
            throw new IllegalStateException("No app to deliver to: call slack.deliverTo(address, secret) first");
        }
        var timestamp = Long.toString(seconds);
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", contentType)
                .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", new SlackSignature.Generator(secret).generate(timestamp, body))
                .POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return timed(request.build());
    }

    private Delivery timed(HttpRequest request) {
        var start = System.nanoTime();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            return new Delivery(answer.statusCode(), answer.body(), since(start));
        } catch (IOException broken) {
            return new Delivery(0, "", since(start));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Delivery(0, "", since(start));
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
