package io.wonce.slack;

import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** The end of Socket Mode that is Slack's: says hello, hands over envelopes and waits for their answers. */
final class FakeLine extends WebSocketServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CountDownLatch started = new CountDownLatch(1);
    private final AtomicInteger calls = new AtomicInteger();
    private final Map<String, JsonObject> answers = new ConcurrentHashMap<>();
    private volatile WebSocket current;

    private FakeLine() {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        setReuseAddr(true);
    }

    static FakeLine open() {
        FakeLine line = new FakeLine();
        line.start();
        await().atMost(PATIENCE).until(() -> line.started.getCount() == 0);
        return line;
    }

    URI address() {
        return URI.create("ws://127.0.0.1:" + getPort() + "/link");
    }

    /** How often Wonce has called. */
    int calls() {
        return calls.get();
    }

    /** Hands {@code payload} over and waits until it is acknowledged. */
    JsonObject deliver(String type, JsonObject payload) {
        return deliver(type, payload, "");
    }

    /** The same, as something that was brought before; {@code retryReason} says why it comes again. */
    JsonObject deliver(String type, JsonObject payload, String retryReason) {
        String id = UUID.randomUUID().toString();
        JsonObject envelope = new JsonObject();
        envelope.addProperty("type", type);
        envelope.addProperty("envelope_id", id);
        envelope.addProperty("accepts_response_payload", !type.equals("events_api"));
        envelope.addProperty("retry_attempt", retryReason.isEmpty() ? 0 : 1);
        envelope.addProperty("retry_reason", retryReason);
        envelope.add("payload", payload);
        send(envelope.toString());
        await().atMost(PATIENCE).until(() -> answers.containsKey(id));
        return answers.get(id);
    }

    void send(String message) {
        current.send(message);
    }

    /** Breaks the line without a word. */
    void cut() {
        current.closeConnection(1006, "cut");
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        current = socket;
        socket.send("{\"type\":\"hello\",\"num_connections\":1}");
        calls.incrementAndGet();
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
        JsonObject answer = JsonParser.parseString(message).getAsJsonObject();
        answers.put(answer.get("envelope_id").getAsString(), answer);
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {}

    @Override
    public void onError(WebSocket socket, Exception failure) {}

    @Override
    public void close() {
        try {
            stop(1_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
