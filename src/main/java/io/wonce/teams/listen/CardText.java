package io.wonce.teams.listen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people read on a card: the texts of its elements, in their order. */
final class CardText {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> READ = List.of("title", "subtitle", "activityTitle", "name", "value", "text");
    private static final int DEEPEST = 20;

    private CardText() {}

    /** Nothing where {@code content} is no card. */
    static Stream<String> of(@Nullable Object content) {
        return Optional.ofNullable(content)
                .map(card -> (JsonNode) JSON.valueToTree(card))
                .filter(JsonNode::isObject)
                .map(card -> texts(card, 0))
                .orElseGet(Stream::empty);
    }

    private static Stream<String> texts(JsonNode element, int depth) {
        if (depth > DEEPEST) {
            return Stream.empty();
        }
        Stream<String> own = READ.stream()
                .map(element::get)
                .filter(field -> field != null && field.isTextual())
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank());
        return Stream.concat(own, children(element).flatMap(child -> texts(child, depth + 1)));
    }

    /** Not what a click would show or send. */
    private static Stream<JsonNode> children(JsonNode element) {
        Stream.Builder<JsonNode> children = Stream.builder();
        for (Iterator<Map.Entry<String, JsonNode>> fields = element.fields(); fields.hasNext(); ) {
            Map.Entry<String, JsonNode> field = fields.next();
            if (!field.getKey().toLowerCase(java.util.Locale.ROOT).contains("action")) {
                if (field.getValue().isArray()) {
                    field.getValue().forEach(item -> {
                        if (item.isObject()) {
                            children.add(item);
                        }
                    });
                }
            }
        }
        return children.build();
    }
}
