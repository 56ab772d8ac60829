package io.wonce.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Delivers events, at once unless held; can deliver again, under new ids, or in another order. */
public final class Events {
    private final TheApp app;
    private final Stamps stamps;
    private final List<FakeEvent> sent = new CopyOnWriteArrayList<>();
    private final List<FakeEvent> held = new ArrayList<>();
    private volatile boolean holding;
    private volatile int retries;

    Events(TheApp app, Stamps stamps) {
        this.app = app;
        this.stamps = stamps;
    }

    /** Keeps what happens from now on until {@link #release()}. */
    public synchronized void hold() {
        holding = true;
    }

    /** Ends holding, and hands over what was held, to be delivered in any order. */
    public synchronized List<FakeEvent> release() {
        holding = false;
        var all = new ArrayList<>(held);
        held.clear();
        return all;
    }

    /** Delivers again what the app did not acknowledge, so many times, at once. */
    public void retryUpTo(int times) {
        retries = times;
    }

    /** All events delivered so far, oldest first. */
    public List<FakeEvent> sent() {
        return List.copyOf(sent);
    }

    /** The event delivered last. */
    public FakeEvent last() {
        return sent.get(sent.size() - 1);
    }

    /** Delivers an event; the answer to the last try is returned. */
    public Delivery deliver(FakeEvent event) {
        sent.add(event);
        var delivery = send(event, 0, "");
        for (int retry = 1; retry <= retries && !delivery.acknowledged(); retry++) {
            delivery = send(event, retry, reason(delivery));
        }
        return delivery;
    }

    /** Delivers an event again, with the same id and Slack's retry headers. */
    public List<Delivery> redeliver(FakeEvent event, int times) {
        var deliveries = new ArrayList<Delivery>();
        for (int retry = 1; retry <= times; retry++) {
            deliveries.add(send(event, retry, "http_timeout"));
        }
        return deliveries;
    }

    /** Delivers an event again, under another id each time. */
    public List<Delivery> deliverUnderNewIds(FakeEvent event, int times) {
        var deliveries = new ArrayList<Delivery>();
        for (int again = 0; again < times; again++) {
            deliveries.add(deliver(event.withEventId(stamps.id("Ev"))));
        }
        return deliveries;
    }

    /** Delivers an event of a workspace, or holds it; no answer then. */
    List<Delivery> happen(FakeWorkspace workspace, JsonObject event) {
        var wrapped = new FakeEvent(envelope(workspace, event));
        synchronized (this) {
            if (holding) {
                held.add(wrapped);
                return List.of();
            }
        }
        return app.isKnown() ? List.of(deliver(wrapped)) : List.of();
    }

    private Delivery send(FakeEvent event, int retry, String reason) {
        Map<String, String> headers = retry == 0
                ? Map.of()
                : Map.of("X-Slack-Retry-Num", Integer.toString(retry), "X-Slack-Retry-Reason", reason);
        return app.send("application/json", event.envelope().toString(), stamps.seconds(), headers);
    }

    private static String reason(Delivery delivery) {
        if (delivery.status() == 0) {
            return "connection_failed";
        }
        return delivery.status() == 200 ? "http_timeout" : "http_error";
    }

    private JsonObject envelope(FakeWorkspace workspace, JsonObject event) {
        var channel = event.has("channel")
                ? event.get("channel")
                : Json.child(event, "item").get("channel");
        var authorization = Json.object(
                "enterprise_id",
                JsonNull.INSTANCE,
                "team_id",
                workspace.id(),
                "user_id",
                workspace.botUser(),
                "is_bot",
                true,
                "is_enterprise_install",
                false);
        var authorizations = new JsonArray();
        authorizations.add(authorization);
        return Json.object(
                "token",
                "fake-verification-token",
                "team_id",
                workspace.id(),
                "context_team_id",
                workspace.id(),
                "context_enterprise_id",
                JsonNull.INSTANCE,
                "api_app_id",
                FakeWorkspace.APP,
                "event",
                event,
                "type",
                "event_callback",
                "event_id",
                stamps.id("Ev"),
                "event_time",
                stamps.seconds(),
                "authorizations",
                authorizations,
                "is_ext_shared_channel",
                event.has("source_team"),
                "event_context",
                "4-" + (channel == null ? "" : channel.toString().replace("\"", "")));
    }
}
