package io.wonce.slack.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Real HTTP: the Web API, response_urls and upload addresses. */
final class ApiServer implements AutoCloseable {
    static {
        // Otherwise every answer waits 40 ms for the other side's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final WebApi api;
    private final ResponseUrls responseUrls;
    private final FileMethods files;
    private final Faults faults;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "fake-slack");
        thread.setDaemon(true);
        return thread;
    });

    ApiServer(WebApi api, ResponseUrls responseUrls, FileMethods files, Faults faults) {
        this.api = api;
        this.responseUrls = responseUrls;
        this.files = files;
        this.faults = faults;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    URI start() {
        server.createContext("/api/", exchange -> handle(exchange, this::api));
        server.createContext("/response/", exchange -> handle(exchange, this::response));
        server.createContext("/upload/", exchange -> handle(exchange, this::upload));
        server.setExecutor(threads);
        server.start();
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange, Answering how) throws IOException {
        try (exchange) {
            if (!faults.isDown()) {
                answer(exchange, how);
            }
        }
    }

    private static void answer(HttpExchange exchange, Answering how) throws IOException {
        try {
            how.answer(exchange);
        } catch (Refusal refusal) {
            if (refusal.retryAfter() > 0) {
                exchange.getResponseHeaders().set("Retry-After", Integer.toString(refusal.retryAfter()));
            }
            send(exchange, refusal.retryAfter() > 0 ? 429 : 404, refusal.answer());
        }
    }

    private void api(HttpExchange exchange) throws IOException {
        var method = last(exchange);
        var authorization = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"));
        var answer = api.call(method, authorization, Arguments.read(exchange));
        faults.hold(method);
        if (faults.failsAfterTaking(method)) {
            send(exchange, 500, Json.object("ok", false, "error", "fatal_error"));
        } else if (!faults.losesAnswer(method)) {
            send(exchange, 200, answer);
        }
    }

    private void response(HttpExchange exchange) throws IOException {
        faults.hold("response_url");
        responseUrls.post(last(exchange), Arguments.read(exchange));
        send(exchange, 200, Json.object("ok", true));
    }

    private void upload(HttpExchange exchange) throws IOException {
        var known = files.upload(last(exchange), exchange.getRequestBody().readAllBytes());
        send(exchange, known ? 200 : 404, Json.object("ok", known));
    }

    private static String last(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void send(HttpExchange exchange, int status, JsonObject answer) throws IOException {
        var body = answer.toString().getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    /** Answers one exchange. */
    @FunctionalInterface
    private interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }
}
