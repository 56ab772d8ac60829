package io.wonce.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** What of a card Teams does not take: another type or version, elements it does not know, or without what they need. */
final class CardRules {
    private static final String CARD = "application/vnd.microsoft.card.adaptive";
    private static final List<String> VERSIONS = List.of("1.0", "1.1", "1.2", "1.3", "1.4", "1.5");
    private static final Map<String, List<String>> ELEMENTS = Map.ofEntries(
            Map.entry("TextBlock", List.of("text")),
            Map.entry("RichTextBlock", List.of("inlines")),
            Map.entry("Image", List.of("url")),
            Map.entry("ImageSet", List.of("images")),
            Map.entry("Container", List.of("items")),
            Map.entry("ColumnSet", List.of("columns")),
            Map.entry("Column", List.of()),
            Map.entry("FactSet", List.of("facts")),
            Map.entry("Table", List.of()),
            Map.entry("TableRow", List.of()),
            Map.entry("TableCell", List.of("items")),
            Map.entry("ActionSet", List.of("actions")),
            Map.entry("Input.Text", List.of("id")),
            Map.entry("Input.Number", List.of("id")),
            Map.entry("Input.Date", List.of("id")),
            Map.entry("Input.Time", List.of("id")),
            Map.entry("Input.Toggle", List.of("id", "title")),
            Map.entry("Input.ChoiceSet", List.of("id")),
            Map.entry("Action.Execute", List.of()),
            Map.entry("Action.Submit", List.of()),
            Map.entry("Action.OpenUrl", List.of("url")),
            Map.entry("Action.ShowCard", List.of("card")),
            Map.entry("Action.ToggleVisibility", List.of("targetElements")),
            Map.entry("AdaptiveCard", List.of("version")));
    private static final List<String> NESTED = List.of(
            "body", "items", "columns", "actions", "rows", "cells", "images", "card", "selectAction", "inlineAction");

    void check(JsonNode attachment) {
        if (!attachment.path("contentType").asText().equals(CARD)) {
            throw Refusal.badRequest("BadArgument", "Unknown attachment type");
        }
        var card = attachment.path("content");
        require(card.path("type").asText().equals("AdaptiveCard"), "not an AdaptiveCard");
        require(VERSIONS.contains(card.path("version").asText()), "version " + card.path("version"));
        element(card);
    }

    private void element(JsonNode element) {
        var type = element.path("type").asText();
        require(ELEMENTS.containsKey(type), "unknown element " + type);
        ELEMENTS.get(type).forEach(name -> require(element.hasNonNull(name), type + " without " + name));
        for (var name : NESTED) {
            if (type.equals("Table") && name.equals("columns")) {
                continue;
            }
            var nested = element.path(name);
            if (nested.isArray()) {
                Json.children(nested).forEach(this::element);
            } else if (nested.isObject()) {
                element(nested);
            } else {
                require(nested.isMissingNode(), name + " of " + type);
            }
        }
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw Refusal.badRequest("BadArgument", "Invalid card: " + what);
        }
    }
}
