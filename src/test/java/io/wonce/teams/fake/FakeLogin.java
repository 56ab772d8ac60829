package io.wonce.teams.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** login.botframework.com over real HTTP: tells its keys, issues tokens, counts its calls, rotates, is slow or away. */
public final class FakeLogin implements AutoCloseable {
    private static final String CONFIGURATION = "/v1/.well-known/openidconfiguration";
    /** Made once: an RSA key takes longer than most tests. */
    private static final FakeKey FIRST = FakeKey.of("first", "msteams", "webchat");

    private static final String KEYS = "/v1/.well-known/keys";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "fake-login");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicInteger calls = new AtomicInteger();
    private volatile List<FakeKey> keys;
    private volatile boolean away;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    private FakeLogin(HttpServer server, List<FakeKey> keys) {
        this.server = server;
        this.keys = keys;
    }

    /** One that has one key, for Teams. */
    public static FakeLogin start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var login = new FakeLogin(server, List.of(FIRST));
            server.createContext(CONFIGURATION, exchange -> login.answer(exchange, login.configuration()));
            server.createContext(KEYS, exchange -> login.answer(exchange, login.keySet()));
            server.setExecutor(login.threads);
            server.start();
            return login;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    /** Where its OpenID configuration is. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + CONFIGURATION);
    }

    /** The key that it signs with now. */
    public FakeKey key() {
        return keys.get(0);
    }

    /** Signs with {@code key} from now on; those of before are no longer told. */
    public void rotate(FakeKey key) {
        keys = List.of(key);
    }

    public FakeToken token(String appId, String serviceUrl, Instant now) {
        return FakeToken.genuine(key(), appId, serviceUrl, now);
    }

    /** Whether it answers with an error only. */
    public void away(boolean now) {
        away = now;
    }

    /** Answers nothing until {@link #goOn()}. */
    public void hold() {
        gate = new CountDownLatch(1);
    }

    public void goOn() {
        gate.countDown();
    }

    /** How often it was called: one look at the keys is two calls. */
    public int calls() {
        return calls.get();
    }

    @Override
    public void close() {
        goOn();
        server.stop(0);
        threads.shutdownNow();
    }

    private JsonNode configuration() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("issuer", "https://api.botframework.com")
                .put("jwks_uri", address().resolve(KEYS).toString());
    }

    private JsonNode keySet() {
        var set = JsonNodeFactory.instance.objectNode();
        var all = set.putArray("keys");
        keys.forEach(key -> all.add(key.json()));
        all.addObject().put("kty", "EC").put("kid", "curve").put("crv", "P-256");
        all.addObject().put("kty", "RSA").put("kid", "broken").put("n", "!").put("e", "!");
        return set;
    }

    private void answer(HttpExchange exchange, JsonNode answer) throws IOException {
        calls.incrementAndGet();
        try (exchange) {
            gate.await();
            var body = answer.toString().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
            exchange.sendResponseHeaders(away ? 503 : 200, body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
