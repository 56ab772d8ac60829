package io.wonce.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A card as it stands in a conversation: its buttons and its fields. */
final class FakeCard {
    private final JsonNode card;

    FakeCard(FakePost post) {
        this.card = post.content().at("/attachments/0/content");
    }

    /** The titles of all buttons. */
    List<String> buttons() {
        return all("Action.Execute").stream()
                .map(button -> button.path("title").asText())
                .toList();
    }

    /** What comes back of a click on the button with that title, and what was filled in. */
    ObjectNode click(String title, Map<String, String> filledIn) {
        return comesBack(
                only("Action.Execute", button -> button.path("title").asText().equals(title)), filledIn);
    }

    /** What asks for the dialog behind the button with that title. */
    ObjectNode opening(String title) {
        var button = only("Action.Submit", each -> each.path("title").asText().equals(title));
        if (!button.at("/data/msteams/type").asText().equals("task/fetch")) {
            throw new IllegalStateException("no dialog behind " + button);
        }
        return button.path("data").deepCopy();
    }

    /** What comes back of a click on the button beside the field for deals, where {@code value} was chosen. */
    ObjectNode choose(String value) {
        var field = searchField().path("id").asText();
        var button = only(
                "Action.Execute", each -> each.at("/data/chosenIn").asText().equals(field));
        return comesBack(button, value.isEmpty() ? Map.of() : Map.of(field, value));
    }

    /** What asks for the choices of the field for deals. */
    ObjectNode query(String typed) {
        var query = Json.object()
                .put("queryText", typed)
                .put("dataset", searchField().at("/choices.data/dataset").asText());
        query.putObject("queryOptions").put("skip", 0).put("top", 15);
        return query;
    }

    private JsonNode searchField() {
        return only("Input.ChoiceSet", field -> field.has("choices.data"));
    }

    private ObjectNode comesBack(JsonNode button, Map<String, String> filledIn) {
        ObjectNode data = button.path("data").deepCopy();
        if (!button.path("associatedInputs").asText().equals("none")) {
            filledIn.forEach((field, value) -> {
                only("Input.ChoiceSet", each -> each.path("id").asText().equals(field));
                data.put(field, value);
            });
        }
        var value = Json.object().put("trigger", "manual");
        value.putObject("action")
                .put("type", "Action.Execute")
                .put("title", button.path("title").asText())
                .put("verb", button.path("verb").asText())
                .set("data", data);
        return value;
    }

    private JsonNode only(String type, Predicate<JsonNode> wanted) {
        var found = all(type).stream().filter(wanted).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " of such a " + type + " on " + card);
        }
        return found.get(0);
    }

    private List<JsonNode> all(String type) {
        var all = new ArrayList<JsonNode>();
        collect(card, type, all);
        return all;
    }

    private static void collect(JsonNode node, String type, List<JsonNode> into) {
        if (node.path("type").asText().equals(type)) {
            into.add(node);
        }
        node.forEach(child -> collect(child, type, into));
    }
}
