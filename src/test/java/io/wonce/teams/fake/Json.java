package io.wonce.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** JSON, read and made without checked exceptions. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The object in {@code body}; refuses what is none. */
    static ObjectNode read(String body) {
        try {
            if (MAPPER.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (IOException broken) {
            throw Refusal.badRequest("BadSyntax", "Request body is not JSON");
        }
        throw Refusal.badRequest("BadSyntax", "Request body is no object");
    }

    static byte[] write(JsonNode json) {
        try {
            return MAPPER.writeValueAsBytes(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The objects of an array; none where there is no array. */
    static List<JsonNode> children(JsonNode array) {
        var children = new ArrayList<JsonNode>();
        array.forEach(children::add);
        return children;
    }
}
