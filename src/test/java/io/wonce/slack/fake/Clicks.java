package io.wonce.slack.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people do to blocks: clicks, choices, typing in external menus, submitting. */
final class Clicks {
    private final Town town;
    private final Forms forms = new Forms();

    Clicks(Town town) {
        this.town = town;
    }

    Delivery click(FakePerson person, Surface on, String button) {
        var placed = Elements.button(on, button);
        var action = Json.object("type", "button", "text", placed.json().get("text"));
        for (var part : List.of("value", "style", "url")) {
            Optional.ofNullable(placed.json().get(part)).ifPresent(value -> action.add(part, value));
        }
        return act(person, on, placed, action);
    }

    Delivery select(FakePerson person, Surface on, String actionId, String value) {
        var placed = Elements.named(on, actionId);
        return act(person, on, placed, forms.choose(on, placed, value));
    }

    Delivery suggest(FakePerson person, Surface on, String actionId, String query) {
        var placed = Elements.named(on, actionId);
        var payload = payload("block_suggestion", person, on);
        payload.addProperty("action_id", actionId);
        payload.addProperty("block_id", placed.blockId());
        payload.addProperty("value", query);
        var delivery = send(payload);
        if (delivery.acknowledged()) {
            var answer = delivery.json();
            BlockLimits.mustBeOptions(answer);
            var options = new ArrayList<>(Json.children(answer, "options"));
            Json.children(answer, "option_groups").forEach(group -> options.addAll(Json.children(group, "options")));
            forms.suggest(actionId, options);
        }
        return delivery;
    }

    Delivery submit(FakePerson person, FakeView view, Map<String, String> values) {
        values.forEach((name, value) -> {
            var placed = Elements.on(view).stream()
                    .filter(each ->
                            each.actionId().equals(name) || each.blockId().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new java.util.NoSuchElementException("No input " + name + " in " + view.json()));
            forms.choose(view, placed, value);
        });
        var payload = viewPayload("view_submission", person, view);
        payload.add("response_urls", Json.array());
        var delivery = send(payload);
        if (delivery.acknowledged()) {
            follow(person, view, delivery.json());
        }
        return delivery;
    }

    Delivery close(FakePerson person, FakeView view) {
        town.views().close(view.id());
        if (!Json.flag(view.json(), "notify_on_close")) {
            return new Delivery(200, "", java.time.Duration.ZERO);
        }
        var payload = viewPayload("view_closed", person, view);
        payload.addProperty("is_cleared", false);
        return send(payload);
    }

    /** Sends a payload as Slack does: a form with one field. */
    Delivery send(JsonObject payload) {
        var form = "payload=" + URLEncoder.encode(payload.toString(), UTF_8);
        return town.app()
                .send("application/x-www-form-urlencoded", form, town.stamps().seconds(), Map.of());
    }

    /** What every payload of an interaction has. */
    static JsonObject basis(String type, FakePerson person) {
        var user = Json.object(
                "id",
                person.id(),
                "username",
                person.handle(),
                "name",
                person.handle(),
                "team_id",
                person.workspace().id());
        return Json.object(
                "type",
                type,
                "user",
                user,
                "api_app_id",
                FakeWorkspace.APP,
                "token",
                "fake-verification-token",
                "team",
                person.workspace().json(),
                "enterprise",
                JsonNull.INSTANCE,
                "is_enterprise_install",
                false);
    }

    private Delivery act(FakePerson person, Surface on, Elements.Placed placed, JsonObject action) {
        action.addProperty("action_id", placed.actionId());
        action.addProperty("block_id", placed.blockId());
        action.addProperty("action_ts", town.stamps().ts());
        var payload = payload("block_actions", person, on);
        payload.addProperty("trigger_id", town.triggers().issue(person));
        payload.add("actions", Json.array(action));
        if (on instanceof FakeMessage message) {
            payload.addProperty(
                    "response_url", town.responseUrls().issue(person, message.channel(), Optional.of(message)));
            payload.add("state", forms.state(on));
        }
        return send(payload);
    }

    private JsonObject payload(String type, FakePerson person, Surface on) {
        var payload = basis(type, person);
        payload.add("container", on.container());
        if (on instanceof FakeView view) {
            payload.add("view", withState(view));
        } else if (on instanceof FakeMessage message) {
            payload.add("channel", Json.object("id", message.channel().id(), "name", shown(message.channel())));
            payload.add("message", message.json());
        }
        return payload;
    }

    private JsonObject viewPayload(String type, FakePerson person, FakeView view) {
        var payload = basis(type, person);
        payload.addProperty("trigger_id", town.triggers().issue(person));
        payload.add("view", withState(view));
        return payload;
    }

    private JsonObject withState(FakeView view) {
        var json = view.json().deepCopy();
        json.add("state", forms.state(view));
        return json;
    }

    /** Does with the modal what the app answered: close, show errors, another view, or a view on top. */
    private void follow(FakePerson person, FakeView view, JsonObject answer) {
        var workspace = person.workspace();
        switch (Json.text(answer, "response_action")) {
            case "errors" -> BlockLimits.mustName(Json.child(answer, "errors").keySet(), view.blocks());
            case "update" -> town.views().update(workspace, view, Optional.empty(), Json.child(answer, "view"));
            case "push" -> town.views().open(workspace, person.id(), Json.child(answer, "view"));
            default -> town.views().close(view.id());
        }
    }

    /** A direct message is called so in payloads. */
    static String shown(FakeChannel channel) {
        return switch (channel.kind()) {
            case CHANNEL -> channel.name();
            case GROUP -> "privategroup";
            case IM -> "directmessage";
            case MPIM -> channel.name();
        };
    }
}
