package io.wonce.slack.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The browser of those who install the app in their workspaces. */
final class Installer {
    private static final int OK = 200;

    private final URI bot;
    private final HttpClient http = HttpClient.newHttpClient();

    Installer(ServerProcess bot) {
        this.bot = URI.create("http://127.0.0.1:" + bot.port());
    }

    /** Goes to Slack and comes back with {@code code}. */
    void install(String code) {
        HttpResponse<String> sent = get("/slack/install", "");
        String state = sent.headers().firstValue("Location").orElseThrow().replaceFirst(".*[?&]state=([^&]+).*", "$1");
        String cookie = sent.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        HttpResponse<String> back = get("/slack/oauth_redirect?code=" + code + "&state=" + state, cookie);
        if (back.statusCode() != OK) {
            throw new IllegalStateException("not installed: " + back.body());
        }
    }

    private HttpResponse<String> get(String path, String cookie) {
        HttpRequest request = HttpRequest.newBuilder(bot.resolve(path))
                .header("Cookie", cookie)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }
}
