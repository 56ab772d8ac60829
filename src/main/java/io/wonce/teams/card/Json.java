package io.wonce.teams.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** Objects and lists of a card. */
final class Json {
    private static final String SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json";

    private Json() {}

    /** A card without anything on it. */
    static ObjectNode card(Locale language) {
        return element("AdaptiveCard")
                .put("$schema", SCHEMA)
                .put("version", "1.5")
                .put("lang", language.getLanguage());
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode element(String type) {
        return object().put("type", type);
    }

    static ArrayNode list(List<? extends JsonNode> nodes) {
        return JsonNodeFactory.instance.arrayNode().addAll(nodes);
    }

    /** Columns side by side, each in its width. */
    static ObjectNode columns(ObjectNode... columns) {
        ObjectNode set = element("ColumnSet");
        set.set("columns", list(List.of(columns)));
        return set;
    }

    /** {@code items} in a column; {@code auto} is as wide as they are, {@code stretch} takes what is left. */
    static ObjectNode column(String width, String verticalAlignment, List<ObjectNode> items) {
        ObjectNode column = element("Column").put("width", width).put("verticalContentAlignment", verticalAlignment);
        column.set("items", list(items));
        return column;
    }

    static ObjectNode container(String style, List<ObjectNode> items) {
        ObjectNode container = element("Container").put("style", style);
        container.set("items", list(items));
        return container;
    }
}
