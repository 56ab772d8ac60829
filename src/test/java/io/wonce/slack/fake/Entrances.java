package io.wonce.slack.fake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Ways to the app that need no message of it: slash commands and shortcuts. */
final class Entrances {
    private final Town town;

    Entrances(Town town) {
        this.town = town;
    }

    Delivery command(FakePerson person, FakeChannel channel, String command, String text) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("token", "fake-verification-token");
        fields.put("team_id", person.workspace().id());
        fields.put("team_domain", person.workspace().domain());
        fields.put("channel_id", channel.id());
        fields.put("channel_name", Clicks.shown(channel));
        fields.put("user_id", person.id());
        fields.put("user_name", person.handle());
        fields.put("command", command);
        fields.put("text", text);
        fields.put("api_app_id", FakeWorkspace.APP);
        fields.put("is_enterprise_install", "false");
        fields.put("response_url", town.responseUrls().issue(person, channel, Optional.empty()));
        fields.put("trigger_id", town.triggers().issue(person));
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        var delivery = town.app()
                .send("application/x-www-form-urlencoded", body, town.stamps().seconds(), Map.of());
        if (delivery.acknowledged() && !delivery.body().isBlank()) {
            town.responseUrls().answer(person, channel, Arguments.ofBody(delivery.body()));
        }
        return delivery;
    }

    Delivery shortcut(FakePerson person, String callbackId) {
        var payload = Clicks.basis("shortcut", person);
        payload.addProperty("callback_id", callbackId);
        payload.addProperty("action_ts", town.stamps().ts());
        payload.addProperty("trigger_id", town.triggers().issue(person));
        return town.clicks().send(payload);
    }

    Delivery shortcut(FakePerson person, String callbackId, FakeMessage message) {
        var channel = message.channel();
        var payload = Clicks.basis("message_action", person);
        payload.addProperty("callback_id", callbackId);
        payload.addProperty("action_ts", town.stamps().ts());
        payload.addProperty("trigger_id", town.triggers().issue(person));
        payload.addProperty("response_url", town.responseUrls().issue(person, channel, Optional.of(message)));
        payload.addProperty("message_ts", message.ts());
        payload.add("message", message.json());
        payload.add("channel", Json.object("id", channel.id(), "name", Clicks.shown(channel)));
        return town.clicks().send(payload);
    }
}
