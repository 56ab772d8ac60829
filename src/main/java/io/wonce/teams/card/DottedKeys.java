package io.wonce.teams.card;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * Cards for the Bot Framework's connector, which makes two objects of a key with a dot in it, such as {@code choices.data}, unless the
 * dot is escaped; on the wire the key is whole again. Answers to an invoke do not go through the connector, and need none of it.
 */
public final class DottedKeys {
    private DottedKeys() {}

    /** A copy of {@code node}, to be sent by the connector. */
    public static ObjectNode escaped(ObjectNode node) {
        ObjectNode copy = Json.object();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            copy.set(field.getKey().replace(".", "\\."), any(field.getValue()));
        }
        return copy;
    }

    private static JsonNode any(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return escaped(object);
        }
        return node instanceof ArrayNode array
                ? Json.list(StreamSupport.stream(array.spliterator(), false)
                        .map(DottedKeys::any)
                        .toList())
                : node;
    }
}
