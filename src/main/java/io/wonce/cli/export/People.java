package io.wonce.cli.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Display names from {@code users.json}. */
final class People {
    private final Map<String, String> names = new HashMap<>();
    private final Held held;

    People(Held held) {
        this.held = held;
    }

    void add(JsonNode user) {
        JsonNode profile = user.path("profile");
        String name = firstOf(
                profile.path("display_name"), profile.path("real_name"), user.path("real_name"), user.path("name"));
        String id = user.path("id").asText();
        held.add(id.length() + name.length());
        names.put(id, name);
    }

    /** The author's name: of a robot the one it posts under, of a person the one in the list of users. */
    String author(JsonNode message) {
        String id = message.path("user").asText();
        String robot =
                firstOf(message.path("username"), message.path("bot_profile").path("name"));
        if (!robot.isEmpty()) {
            return robot;
        }
        String profile = firstOf(
                message.path("user_profile").path("display_name"),
                message.path("user_profile").path("real_name"));
        return names.getOrDefault(id, profile.isEmpty() ? id : profile);
    }

    private static String firstOf(JsonNode... texts) {
        return Stream.of(texts)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
