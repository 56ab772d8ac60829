package io.wonce.teams.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.wonce.teams.fake.Faults.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Real HTTP: the connector below {@code /{region}/{tenant}/v3/}, tokens below {@code /login/}. */
final class ConnectorServer implements AutoCloseable {
    private final FakeTeams teams;
    private final Logins logins;
    private final ConnectorMethods methods;
    private final Faults faults;
    private final HttpServer server;
    private final List<FakeRequest> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "fake-teams");
        thread.setDaemon(true);
        return thread;
    });

    ConnectorServer(FakeTeams teams, Logins logins, ConnectorMethods methods, Faults faults) {
        this.teams = teams;
        this.logins = logins;
        this.methods = methods;
        this.faults = faults;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    List<FakeRequest> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (faults.isDown()) {
                return;
            }
            var path = Stream.of(
                            exchange.getRequestURI().getRawPath().substring(1).split("/"))
                    .map(part -> URLDecoder.decode(part.replace("+", "%2B"), UTF_8))
                    .toList();
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            if (path.get(0).equals("login")) {
                login(exchange, path.get(1), body);
                return;
            }
            var bearer = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                    .map(header -> header.replace("Bearer ", ""))
                    .orElse("");
            connector(
                    exchange,
                    new FakeRequest(
                            exchange.getRequestMethod(),
                            path.get(0),
                            path.get(1),
                            path.subList(2, path.size()),
                            body,
                            bearer));
        }
    }

    private void login(HttpExchange exchange, String tenant, String body) throws IOException {
        try {
            send(exchange, 200, logins.token(tenant, form(body)));
        } catch (Refusal refusal) {
            send(exchange, refusal.status(), refusal.login());
        }
    }

    private void connector(HttpExchange exchange, FakeRequest request) throws IOException {
        requests.add(request);
        var fault = request.method().equals("GET") ? Optional.<Fault>empty() : faults.poll();
        if (fault.isEmpty()) {
            answer(exchange, request.method().equals("POST") ? 201 : 200, () -> taken(request));
            return;
        }
        if (fault.get().takes()) {
            taken(request);
        }
        fail(exchange, fault.get());
    }

    private JsonNode taken(FakeRequest request) {
        logins.check(request.bearer());
        var tenant = teams.tenant(request.tenant())
                .filter(known -> known.isAt(request.region()))
                .orElseThrow(Refusal::noConversation);
        return methods.answer(tenant, request);
    }

    private void fail(HttpExchange exchange, Fault fault) throws IOException {
        switch (fault.ending()) {
            case CUT -> exchange.close();
            case HALF -> {
                exchange.sendResponseHeaders(201, 100);
                exchange.getResponseBody().write("{\"id\":".getBytes(UTF_8));
                exchange.getResponseBody().flush();
                exchange.close();
            }
            case HANG -> hang();
            case ERROR -> {
                if (fault.asksForMore()) {
                    exchange.getResponseHeaders().set("Retry-After", "0");
                }
                refuse(exchange, fault.refusal().orElseThrow());
            }
        }
    }

    private void hang() {
        try {
            closed.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, Answering how) throws IOException {
        try {
            send(exchange, status, how.answer());
        } catch (Refusal refusal) {
            refuse(exchange, refusal);
        }
    }

    private static void refuse(HttpExchange exchange, Refusal refusal) throws IOException {
        if (refusal.retryAfter() > 0) {
            exchange.getResponseHeaders().set("Retry-After", Integer.toString(refusal.retryAfter()));
        }
        send(exchange, refusal.status(), refusal.answer());
    }

    private static void send(HttpExchange exchange, int status, JsonNode answer) throws IOException {
        var body = Json.write(answer);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static Map<String, String> form(String body) {
        return Stream.of(body.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
    }

    /** Makes an answer, or refuses. */
    private interface Answering {
        JsonNode answer();
    }
}
