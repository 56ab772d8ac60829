package io.wonce.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.regex.Pattern;

/** Puts emoji on messages and takes them off. */
final class Reactions {
    private static final Pattern NAME = Pattern.compile("[a-z0-9_+'-]{1,100}(::skin-tone-[2-6])?");

    private Reactions() {}

    static JsonObject add(FakeChannel channel, JsonObject message, String name, String user) {
        if (!NAME.matcher(name).matches()) {
            throw Refusal.of("invalid_name");
        }
        if (has(message, name, user)) {
            throw Refusal.of("already_reacted");
        }
        return channel.change(Json.text(message, "ts"), copy -> {
            var reactions = copy.has("reactions") ? copy.getAsJsonArray("reactions") : new JsonArray();
            var reaction = Json.objects(reactions).stream()
                    .filter(each -> Json.text(each, "name").equals(name))
                    .findFirst()
                    .orElseGet(() -> {
                        var first = Json.object("name", name, "users", new JsonArray(), "count", 0);
                        reactions.add(first);
                        return first;
                    });
            reaction.getAsJsonArray("users").add(user);
            reaction.addProperty("count", reaction.getAsJsonArray("users").size());
            copy.add("reactions", reactions);
        });
    }

    static JsonObject remove(FakeChannel channel, JsonObject message, String name, String user) {
        if (!has(message, name, user)) {
            throw Refusal.of("no_reaction");
        }
        return channel.change(Json.text(message, "ts"), copy -> {
            var left = new JsonArray();
            for (var reaction : Json.children(copy, "reactions")) {
                if (Json.text(reaction, "name").equals(name)) {
                    reaction.getAsJsonArray("users").remove(new JsonPrimitive(user));
                    reaction.addProperty(
                            "count", reaction.getAsJsonArray("users").size());
                }
                if (!reaction.getAsJsonArray("users").isEmpty()) {
                    left.add(reaction);
                }
            }
            copy.add("reactions", left);
        });
    }

    private static boolean has(JsonObject message, String name, String user) {
        return Json.children(message, "reactions").stream()
                .filter(reaction -> Json.text(reaction, "name").equals(name))
                .anyMatch(reaction -> reaction.getAsJsonArray("users").contains(new JsonPrimitive(user)));
    }
}
