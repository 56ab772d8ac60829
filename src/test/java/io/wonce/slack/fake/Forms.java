package io.wonce.slack.fake;

import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was chosen and suggested on every message and view so far: {@code state.values}. */
final class Forms {
    private final Map<String, Map<String, JsonObject>> chosen = new ConcurrentHashMap<>();
    private final Map<String, List<JsonObject>> suggested = new ConcurrentHashMap<>();

    /** Remembers a choice, and hands back what Slack says of it. */
    JsonObject choose(Surface surface, Elements.Placed placed, String choice) {
        var options = suggested.getOrDefault(placed.actionId(), List.of());
        var state = Elements.chosen(placed.json(), choice, options);
        if (placed.keepsState()) {
            chosen.computeIfAbsent(surface.key(), nothing -> new ConcurrentHashMap<>())
                    .put(placed.actionId(), state);
        }
        return state;
    }

    void suggest(String actionId, List<JsonObject> options) {
        suggested.put(actionId, options);
    }

    /** The state object of a surface, with every element that keeps state. */
    JsonObject state(Surface surface) {
        var choices = chosen.getOrDefault(surface.key(), new HashMap<>());
        var values = new JsonObject();
        for (var placed : Elements.on(surface)) {
            if (placed.keepsState()) {
                var state = choices.getOrDefault(placed.actionId(), Elements.untouched(placed.json()));
                var block = values.get(placed.blockId()) instanceof JsonObject known ? known : new JsonObject();
                block.add(placed.actionId(), state);
                values.add(placed.blockId(), block);
            }
        }
        return Json.object("values", values);
    }
}
