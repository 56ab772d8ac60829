package io.wonce.remote;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A program on real HTTP that is told what happens, and that takes it or misbehaves as it is told. */
public final class FakeReceiver implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour = status(200);

    private FakeReceiver(HttpServer server) {
        this.server = server;
    }

    /** What came in, and by which headers. */
    public record Told(String path, String id, String timestamp, String signature, String body) {
        /** Whether one of its signatures was made with {@code secret}; worked out as receivers do, and not as Wonce does. */
        public boolean isSignedWith(String secret) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(
                        Base64.getDecoder().decode(secret.replaceFirst("^whsec_", "")), "HmacSHA256"));
                byte[] expected =
                        mac.doFinal(String.join(".", id, timestamp, body).getBytes(StandardCharsets.UTF_8));
                return Arrays.asList(signature.split(" "))
                        .contains("v1," + Base64.getEncoder().encodeToString(expected));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** How a request is answered. */
    @FunctionalInterface
    public interface Behaviour {
        void answer(HttpExchange exchange) throws IOException;
    }

    public static FakeReceiver start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FakeReceiver fake = new FakeReceiver(server);
            server.createContext("/", fake::take);
            server.setExecutor(fake.threads);
            server.start();
            return fake;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public List<Told> told() {
        return told;
    }

    public void behaves(Behaviour other) {
        behaviour = other;
    }

    public static Behaviour status(int status, String... header) {
        return exchange -> {
            for (int at = 0; at < header.length; at += 2) {
                exchange.getResponseHeaders().add(header[at], header[at + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
        };
    }

    /** Takes the request, and never answers. */
    public Behaviour silent() {
        return exchange -> {
            try {
                closing.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
            }
        };
    }

    /** Answers without end. */
    public Behaviour huge() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] lump = new byte[1 << 16];
            OutputStream out = exchange.getResponseBody();
            while (closing.getCount() > 0) {
                out.write(lump);
            }
        };
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            told.add(new Told(
                    exchange.getRequestURI().toString(),
                    header(exchange, "webhook-id"),
                    header(exchange, "webhook-timestamp"),
                    header(exchange, "webhook-signature"),
                    body));
            behaviour.answer(exchange);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return String.valueOf(exchange.getRequestHeaders().getFirst(name));
    }
}
