package io.wonce.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wonce.web.page.Pages;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server knows its own name: it sends away who comes by another, and browsers that know it by https come by that alone. */
final class PremisesIT {
    private WebServer server = serve(Optional.of(URI.create("https://Wonce.example.com")));

    private static WebServer serve(Optional<URI> publicUrl) {
        Routes doors = routes -> {
            routes.post("/slack/events", ctx -> ctx.result("heard"));
            routes.post("/api/messages", ctx -> ctx.result("heard"));
            routes.get("/broken", ctx -> {
                throw new IllegalStateException("broken");
            });
        };
        Metrics metrics = Metrics.open();
        return WebServer.start(
                "127.0.0.1",
                0,
                Pages.precompiled(),
                List.of(
                        new Premises(publicUrl),
                        metrics,
                        new Health(() -> true),
                        new HouseRules(Pages.precompiled()),
                        doors));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wonce.example.com",
                "WONCE.EXAMPLE.COM:443",
                "wonce.example.com.",
                "localhost:3000",
                "127.0.0.1:3000",
                "[::1]:3000",
                "10.0.0.7",
                "connected:3000"
            })
    void its_own_name_and_those_of_the_house_are_right(String host) {
        assertThat(ask("GET /privacy", host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "wonce.example.com.evil.example",
                "evil.example:3000",
                "notwonce.example.com",
                "1.2.3.4.evil.example"
            })
    void by_another_name_nobody_gets_in_and_is_told_the_right_one(String host) {
        assertThat(ask("GET /privacy", host))
                .startsWith("HTTP/1.1 421")
                .contains("wonce.example.com", "PUBLIC_URL", "Host")
                .doesNotContain("evil");
        assertThat(ask("GET /assets/wonce.css", host)).startsWith("HTTP/1.1 421");
        assertThat(ask("GET /nowhere", host)).startsWith("HTTP/1.1 421");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /slack/events",
                "POST /api/messages",
                "POST /slack/events/",
                "POST /api/messages/",
                "GET /healthz/live",
                "GET /healthz/ready",
                "GET /metrics"
            })
    void what_a_platform_says_and_who_watches_come_in_by_any_name(String request) {
        assertThat(ask(request, "wonce.sales.svc.cluster.local:3000")).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /privacy",
                "GET /assets/wonce.css",
                "GET /nowhere",
                "GET /broken",
                "GET /healthz/live",
                "POST /slack/events",
                "GET /webjars/htmx.org/2.0.10/dist/htmx.esm.js"
            })
    void every_answer_tells_browsers_to_come_by_https_alone(String request) {
        assertThat(ask(request, "wonce.example.com")).contains("Strict-Transport-Security: max-age=31536000\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /privacy HTTP/1.1\r\nHost: wonce.example.com\r\n",
                "GET /privacy HTTP/1.1\r\nHost: evil.example\r\n",
                "POST /slack/events HTTP/1.1\r\nHost: wonce.example.com\r\nContent-Length: 90000000\r\n",
                // What follows below is its body.
                "POST /slack/events HTTP/1.1\r\nHost: wonce.example.com\r\nConnection: close\r\nContent-Length: 21\r\nContent-Type: multipart/form-data; boundary=x\r\n\r\n",
                "GET /privacy HTTP/1.1\r\nHost: two words\r\n",
                "GET /privacy HTTP/1.1\r\n",
                "GET /privacy HTTP/9.9\r\nHost: wonce.example.com\r\n",
                "nonsense\r\n"
            })
    void so_does_an_answer_to_what_is_refused_and_once(String request) {
        String answer = say(request + "Connection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 ");
        assertThat(answer.split("Strict-Transport-Security: ", -1)).hasSize(2);
    }

    @Test
    void who_is_reached_by_http_tells_nobody_to_come_by_https() {
        server.close();
        server = serve(Optional.of(URI.create("http://wonce.example.com:3000")));

        assertThat(ask("GET /privacy", "wonce.example.com:3000"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("Strict-Transport-Security");
    }

    @Test
    void who_does_not_know_its_name_answers_to_all() {
        server.close();
        server = serve(Optional.empty());

        assertThat(ask("GET /privacy", "anything.example"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("Strict-Transport-Security");
    }

    private String ask(String request, String host) {
        return say(request + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    }

    private String say(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
