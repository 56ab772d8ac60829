package io.wonce.slack.fake;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what can be clicked, picked or filled in, and makes of a choice what Slack sends. */
final class Elements {
    private static final Set<String> STATELESS = Set.of("button", "overflow", "image", "workflow_button");

    private Elements() {}

    /** One element of a block. */
    record Placed(String blockId, JsonObject json) {
        String actionId() {
            return Json.text(json, "action_id");
        }

        String type() {
            return Json.text(json, "type");
        }

        boolean keepsState() {
            return !STATELESS.contains(type());
        }
    }

    static List<Placed> on(Surface surface) {
        return surface.blocks().stream().flatMap(Elements::in).toList();
    }

    static Placed button(Surface surface, String name) {
        return found(
                surface,
                "button",
                name,
                on(surface).stream()
                        .filter(placed -> placed.type().equals("button"))
                        .filter(placed -> placed.actionId().equals(name)
                                || label(placed.json()).equals(name)));
    }

    static Placed named(Surface surface, String actionId) {
        return found(
                surface,
                "element",
                actionId,
                on(surface).stream().filter(placed -> placed.actionId().equals(actionId)));
    }

    /** What the state or an action says of an element with that choice; empty choices clear it. */
    static JsonObject chosen(JsonObject element, String choice, List<JsonObject> suggested) {
        var type = Json.text(element, "type");
        var state = Json.object("type", type);
        switch (type) {
            case "static_select", "external_select", "overflow", "radio_buttons" ->
                state.add("selected_option", option(element, choice, suggested));
            case "checkboxes", "multi_static_select", "multi_external_select" ->
                state.add(
                        "selected_options",
                        Json.array(Stream.of(choice.split(",", -1))
                                .filter(each -> !each.isEmpty())
                                .map(each -> option(element, each, suggested))));
            case "datepicker" -> state.addProperty("selected_date", choice);
            case "timepicker" -> state.addProperty("selected_time", choice);
            case "datetimepicker" -> state.addProperty("selected_date_time", Long.valueOf(choice));
            case "users_select" -> state.addProperty("selected_user", choice);
            case "channels_select" -> state.addProperty("selected_channel", choice);
            case "conversations_select" -> state.addProperty("selected_conversation", choice);
            case "multi_users_select" -> state.add("selected_users", Json.array((Object[]) choice.split(",", -1)));
            default -> state.addProperty("value", choice);
        }
        return state;
    }

    /** What the state says of an element nobody touched. */
    static JsonObject untouched(JsonObject element) {
        var type = Json.text(element, "type");
        var state = Json.object("type", type);
        for (var part :
                List.of("option", "options", "date", "time", "date_time", "user", "users", "channel", "conversation")) {
            Optional.ofNullable(element.get("initial_" + part))
                    .ifPresent(initial -> state.add("selected_" + part, initial));
        }
        if (type.endsWith("_input")) {
            state.add(
                    "value",
                    Optional.ofNullable(element.get("initial_value")).orElse(com.google.gson.JsonNull.INSTANCE));
        } else if (type.equals("checkboxes") || type.startsWith("multi_")) {
            if (state.size() == 1) {
                state.add(type.equals("multi_users_select") ? "selected_users" : "selected_options", Json.array());
            }
        } else if (state.size() == 1) {
            state.add(emptyName(type), com.google.gson.JsonNull.INSTANCE);
        }
        return state;
    }

    private static String emptyName(String type) {
        return switch (type) {
            case "datepicker" -> "selected_date";
            case "timepicker" -> "selected_time";
            case "datetimepicker" -> "selected_date_time";
            case "users_select" -> "selected_user";
            case "channels_select" -> "selected_channel";
            case "conversations_select" -> "selected_conversation";
            default -> "selected_option";
        };
    }

    private static JsonObject option(JsonObject element, String choice, List<JsonObject> suggested) {
        var own = new ArrayList<>(Json.children(element, "options"));
        Json.children(element, "option_groups").forEach(group -> own.addAll(Json.children(group, "options")));
        var offered = own.isEmpty() ? suggested : own;
        return offered.stream()
                .filter(option -> Json.text(option, "value").equals(choice)
                        || label(option).equals(choice))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        "No option " + choice + " among " + offered + "; ask suggest(...) first for an external menu"));
    }

    private static Placed found(Surface surface, String kind, String name, Stream<Placed> found) {
        return found.findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        "No " + kind + " " + name + " on " + surface.key() + ", which has " + on(surface)));
    }

    private static Stream<Placed> in(JsonObject block) {
        var id = Json.text(block, "block_id");
        return Stream.of(
                        Stream.of(Json.child(block, "accessory")),
                        Stream.of(Json.child(block, "element")),
                        Json.children(block, "elements").stream())
                .flatMap(elements -> elements)
                .filter(element -> element.has("action_id"))
                .map(element -> new Placed(id, element));
    }

    private static String label(JsonObject holder) {
        return Json.text(Json.child(holder, "text"), "text");
    }
}
