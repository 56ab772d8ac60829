package io.wonce.slack.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.SlackSignature;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** The smallest app: checks signatures, remembers what it heard, and answers what a test wants. */
final class ListeningApp implements AutoCloseable {
    static final String SECRET = "listening";

    private final HttpServer server;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile Function<JsonObject, String> answer = request -> "";

    ListeningApp() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/slack/events", this::hear);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
    }

    List<Heard> heard() {
        return heard;
    }

    void answering(int newStatus, Function<JsonObject, String> newAnswer) {
        status = newStatus;
        answer = newAnswer;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void hear(HttpExchange exchange) throws IOException {
        try (exchange) {
            var raw = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            var headers = exchange.getRequestHeaders();
            var right = new SlackSignature.Generator(SECRET)
                    .generate(headers.getFirst("X-Slack-Request-Timestamp"), raw)
                    .equals(headers.getFirst("X-Slack-Signature"));
            var json = json(raw);
            heard.add(new Heard(
                    json,
                    headers.containsKey("X-Slack-Retry-Num")
                            ? Map.of(headers.getFirst("X-Slack-Retry-Num"), headers.getFirst("X-Slack-Retry-Reason"))
                            : Map.of()));
            var body = answer.apply(json).getBytes(UTF_8);
            exchange.sendResponseHeaders(right ? status : 401, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static JsonObject json(String raw) {
        if (raw.startsWith("{")) {
            return JsonParser.parseString(raw).getAsJsonObject();
        }
        if (raw.startsWith("payload=")) {
            return JsonParser.parseString(URLDecoder.decode(raw.substring(8), UTF_8))
                    .getAsJsonObject();
        }
        var form = new JsonObject();
        for (var pair : raw.split("&", -1)) {
            var parts = pair.split("=", 2);
            form.addProperty(parts[0], URLDecoder.decode(parts[1], UTF_8));
        }
        return form;
    }

    /**
     * One request.
     *
     * @param json body, payload or form
     * @param retry number and reason of the retry; empty at the first try
     */
    record Heard(JsonObject json, Map<String, String> retry) {
        String type() {
            return Json.text(Json.child(json, "event"), "type");
        }

        JsonObject event() {
            return Json.child(json, "event");
        }
    }
}
