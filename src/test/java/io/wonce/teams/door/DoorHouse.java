package io.wonce.teams.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.schema.Activity;
import io.wonce.app.HandClock;
import io.wonce.config.Secret;
import io.wonce.config.TeamsSettings;
import io.wonce.config.TeamsSettings.Door;
import io.wonce.teams.fake.FakeLogin;
import io.wonce.teams.fake.FakeToken;
import io.wonce.web.Metrics;
import io.wonce.web.WebServer;
import io.wonce.web.page.Pages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** The door on a real server, with the Bot Framework's login in front of it and a turn behind it that writes down what came. */
final class DoorHouse implements AutoCloseable {
    static final String APP = "6f9619ff-8b86-d011-b42d-00c04fc964ff";
    static final String TENANT = "72f988bf-86f1-41af-91ab-2d7cd011db47";
    static final String TEAMS = "https://smba.trafficmanager.net/emea/";
    static final String MESSAGE = """
        {"type":"message","id":"1795723952001","timestamp":"2026-11-26T22:12:32.300Z","serviceUrl":"%s",\
        "channelId":"msteams","from":{"id":"29:jan","name":"Jan","aadObjectId":"a1"},\
        "conversation":{"id":"19:wins@thread.tacv2;messageid=1795723952001","conversationType":"channel",\
        "tenantId":"%s"},"recipient":{"id":"28:%s","name":"Wonce"},"text":"Acme heeft getekend! 12,5k",\
        "channelData":{"tenant":{"id":"%s"},"team":{"id":"19:team@thread.tacv2"}}}\
        """.formatted(TEAMS, TENANT, APP, TENANT);

    final FakeLogin login = FakeLogin.start();
    final HandClock clock = new HandClock(Instant.parse("2026-11-26T22:12:33Z"));
    final List<Activity> turns = new CopyOnWriteArrayList<>();
    final List<ClaimsIdentity> callers = new CopyOnWriteArrayList<>();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Metrics metrics = Metrics.open();
    private final TeamsDoor door;
    private final WebServer server;
    private volatile Turn turn = (caller, activity, raw) -> CompletableFuture.completedFuture(Optional.empty());

    private DoorHouse(Door who) {
        URI authority = login.address().resolve("/");
        TeamsSettings settings = new TeamsSettings(who, login.address(), authority);
        door = TeamsDoor.open(settings, this::run, new DoorCount(metrics.meters(), clock), clock);
        server = WebServer.start(
                "127.0.0.1",
                0,
                Pages.precompiled(),
                List.of(metrics, routes -> routes.post("/api/messages", door::handle)));
    }

    static DoorHouse open() {
        return new DoorHouse(new Door.Registered(APP, new Secret("hush"), TENANT));
    }

    static DoorHouse anonymous() {
        return new DoorHouse(new Door.Anonymous());
    }

    void turn(Turn next) {
        turn = next;
    }

    /** What the Bot Framework issues now. */
    FakeToken token() {
        return login.token(APP, TEAMS, clock.instant());
    }

    HttpResponse<String> knock(String authorization, String body) {
        return send(request(body).header("Authorization", authorization).build());
    }

    HttpResponse<String> knock(String body) {
        return knock(token().bearer(), body);
    }

    HttpRequest.Builder request(String body) {
        return HttpRequest.newBuilder(server.address().resolve("/api/messages"))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString(body));
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    CompletableFuture<Integer> knockAside(String authorization) {
        HttpRequest request =
                request(MESSAGE).header("Authorization", authorization).build();
        return http.sendAsync(request, BodyHandlers.ofString()).thenApply(HttpResponse::statusCode);
    }

    /** The server stops, whoever is being served. */
    void stopServing() {
        server.close();
    }

    String metrics() {
        return send(HttpRequest.newBuilder(server.address().resolve("/metrics")).build())
                .body();
    }

    private CompletableFuture<Optional<InvokeResponse>> run(ClaimsIdentity caller, Activity activity, JsonNode raw) {
        callers.add(caller);
        turns.add(activity);
        return turn.run(caller, activity, raw);
    }

    @Override
    public void close() {
        server.close();
        door.close();
        metrics.close();
        login.close();
    }
}
