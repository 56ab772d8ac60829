package io.wonce.teams.listen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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
                .<JsonNode>map(JSON::valueToTree)
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
        return element.properties().stream()
                .filter(field -> !field.getKey().toLowerCase(Locale.ROOT).contains("action"))
                .filter(field -> field.getValue().isArray())
                .flatMap(field -> StreamSupport.stream(field.getValue().spliterator(), false))
                .filter(JsonNode::isObject);
    }
}
