package io.wonce.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.wonce.app.port.Endpoint;
import io.wonce.domain.organisation.SecondReaderAddress;
import io.wonce.domain.organisation.SecondReaderKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/** An endpoint of chat completions on real HTTP, which answers or misbehaves as it is told. */
public final class FakeEndpoint implements AutoCloseable {
    public static final String KEY = "sk-sesame-4711";
    public static final String MODEL = "reader-1";
    public static final String NOTHING = opinion("none", "null", "null", "null");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration FOREVER = Duration.ofSeconds(30);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour = says(NOTHING);

    private FakeEndpoint(HttpServer server) {
        this.server = server;
    }

    /** What came in. */
    public record Asked(String path, Optional<String> authorization, JsonNode body) {
        /** The message that it is about, as it stands in the last turn. */
        public String message() {
            String content = body.path("messages").path(1).path("content").asText();
            try {
                return JSON.readTree(content).path("message").asText();
            } catch (IOException malformed) {
                throw new UncheckedIOException(malformed);
            }
        }
    }

    /** How a request is answered. */
    @FunctionalInterface
    public interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    public static FakeEndpoint start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FakeEndpoint fake = new FakeEndpoint(server);
            server.createContext("/", fake::take);
            server.setExecutor(fake.threads);
            server.start();
            return fake;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An opinion in the form that is asked for; every part is JSON but the kind. */
    public static String opinion(String kind, String customer, String amount, String currency, String... references) {
        return opinionAt(kind, customer, amount, currency, "null", references);
    }

    public static String opinionAt(
            String kind, String customer, String amount, String currency, String milestone, String... references) {
        return "{\"kind\":\"%s\",\"customer\":%s,\"amount\":%s,\"currency\":%s,\"milestone\":%s,\"references\":[%s]}"
                .formatted(kind, customer, amount, currency, milestone, String.join(",", references));
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public SecondReaderAddress address() {
        return new SecondReaderAddress("http://127.0.0.1:" + port() + "/v1");
    }

    public Endpoint endpoint() {
        return new Endpoint(address(), MODEL, Optional.of(new SecondReaderKey(KEY)));
    }

    public List<Asked> asked() {
        return asked;
    }

    public void behaves(Behaviour other) {
        behaviour = other;
    }

    /** Gives this opinion from now on. */
    public void answers(String opinion) {
        behaves(says(opinion));
    }

    /** Gives this opinion, in time. */
    public static Behaviour says(String opinion) {
        return exchange ->
                send(exchange, 200, "application/json", completion(opinion).getBytes(UTF_8));
    }

    public static Behaviour status(int code) {
        return exchange -> send(exchange, code, "application/json", "{\"error\":{\"message\":\"no\"}}".getBytes(UTF_8));
    }

    public static Behaviour body(String type, String body) {
        return exchange -> send(exchange, 200, type, body.getBytes(UTF_8));
    }

    public static Behaviour redirectsTo(String address) {
        return exchange -> {
            exchange.getResponseHeaders().add("Location", address);
            send(exchange, 307, "application/json", new byte[0]);
        };
    }

    /** Small on the wire, large in memory. */
    public static Behaviour bomb() {
        return exchange -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(new byte[20_000_000]);
            }
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            send(exchange, 200, "application/json", packed.toByteArray());
        };
    }

    /** Answers after {@code time}. */
    public Behaviour after(Duration time, Behaviour then) {
        return exchange -> {
            pass(time);
            then.answer(exchange);
        };
    }

    /** Takes the request, and never answers. */
    public Behaviour hangs() {
        return exchange -> pass(FOREVER);
    }

    /** Begins well, and then sends a blank now and then. */
    public Behaviour trickles() {
        return exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                while (!closing.await(100, TimeUnit.MILLISECONDS)) {
                    body.write(' ');
                    body.flush();
                }
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
        };
    }

    /** Hangs up. */
    public static Behaviour hangsUp() {
        return HttpExchange::close;
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        asked.add(new Asked(
                exchange.getRequestURI().toString(),
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")),
                JSON.readTree(body)));
        behaviour.answer(exchange);
    }

    private void pass(Duration time) {
        try {
            closing.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private static String completion(String content) {
        try {
            return """
                    {"id":"c1","object":"chat.completion","created":1,"model":"reader-1","choices":[{"index":0,
                    "message":{"role":"assistant","content":%s},"finish_reason":"stop"}],
                    "usage":{"prompt_tokens":1,"completion_tokens":1,"total_tokens":2}}
                    """.formatted(JSON.writeValueAsString(content));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void send(HttpExchange exchange, int code, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
