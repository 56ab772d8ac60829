package io.wonce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The proxy of {@code docker/}, before something that answers in place of Wonce, where it is on this computer. */
final class ProxyIT {
    private final Queue<String> names = new ConcurrentLinkedQueue<>();
    private Optional<HttpServer> wonce = Optional.empty();
    private Optional<Process> proxy = Optional.empty();
    private int port;

    @BeforeEach
    void begin() throws Exception {
        Tools.need(isHere(), "apt-get install caddy");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        wonce = Optional.of(server);
        server.createContext("/", this::answer);
        server.start();
        port = freePort();
        proxy = Optional.of(
                caddy("run", "http://localhost:" + port, server.getAddress().getPort())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start());
        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> asked("/") == 404);
    }

    @AfterEach
    void close() {
        proxy.ifPresent(Process::destroy);
        wonce.ifPresent(server -> server.stop(0));
    }

    @Test
    void each_request_has_a_name_that_nobody_outside_chose() throws Exception {
        asked("/dashboard");
        asked("/dashboard");

        assertThat(names).hasSize(2).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-f0-9-]{36}"));
    }

    @Test
    void nobody_keeps_a_connection_by_saying_nothing() throws Exception {
        Process adapted = caddy("adapt", "https://wonce.example.com", 1).start();

        String configured = new String(adapted.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(configured)
                .contains(
                        nanoseconds("read_header_timeout", 10),
                        nanoseconds("read_timeout", 30),
                        nanoseconds("idle_timeout", 120));
    }

    private static String nanoseconds(String setting, long seconds) {
        return "\"" + setting + "\":" + Duration.ofSeconds(seconds).toNanos();
    }

    private void answer(HttpExchange request) throws IOException {
        names.add(String.valueOf(request.getRequestHeaders().getFirst("X-Request-Id")));
        request.sendResponseHeaders(204, -1);
        request.close();
    }

    private int asked(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("X-Request-Id", "chosen-by-somebody")
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private static ProcessBuilder caddy(String command, String publicUrl, int upstream) {
        ProcessBuilder caddy =
                new ProcessBuilder("caddy", command, "--adapter", "caddyfile", "--config", "docker/Caddyfile");
        caddy.environment().put("PUBLIC_URL", publicUrl);
        caddy.environment().put("UPSTREAM", "localhost");
        caddy.environment().put("UPSTREAM_PORT", String.valueOf(upstream));
        return caddy.redirectErrorStream(true);
    }

    private static boolean isHere() throws Exception {
        return new ProcessBuilder("sh", "-c", "command -v caddy").start().waitFor() == 0;
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
