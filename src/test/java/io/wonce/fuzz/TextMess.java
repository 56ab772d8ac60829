package io.wonce.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Random;

/**
 * JSON in the form that it should have, in which people wrote what nobody writes: each {@code "$TEXT"} is something else, now and then
 * 64 KB of it, and each {@code "$CLICK"} what a button says. The same for the same seed.
 */
public final class TextMess {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HOLE = "$TEXT";
    private static final String BUTTON = "$CLICK";
    private static final List<String> CODES = List.of(
            "link:1:2",
            "open:1",
            "open:1:2,3",
            "dismiss:1",
            "name:1:SIGNED",
            "reconsider:1",
            "undo:1",
            "keep:1",
            "end:1",
            "same:1",
            "different:1",
            "confirm:1",
            "deny:1",
            "forget",
            "reached:1:PAID",
            "snooze:1");

    private final Random random;
    private final Babble babble;
    private final Figures figures;

    public TextMess(long seed) {
        this.random = new Random(seed);
        this.babble = new Babble(seed);
        this.figures = new Figures(seed);
    }

    /** {@code sound} with all its holes filled. */
    public ObjectNode of(String sound) {
        try {
            ObjectNode root = (ObjectNode) JSON.readTree(sound);
            fill(root);
            return root;
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(sound, wrong);
        }
    }

    /** What somebody wrote. */
    public String text() {
        return switch (random.nextInt(6)) {
            case 0 -> figures.next();
            case 1 -> "🎉 Acme signed! " + figures.next();
            default -> babble.next();
        };
    }

    private String code() {
        return random.nextInt(4) == 0 ? text() : CODES.get(random.nextInt(CODES.size()));
    }

    private void fill(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (isHole(field.getValue())) {
                    field.setValue(TextNode.valueOf(text()));
                } else if (field.getValue().asText().equals(BUTTON)) {
                    field.setValue(TextNode.valueOf(code()));
                } else {
                    fill(field.getValue());
                }
            });
        } else if (node instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                if (isHole(array.get(at))) {
                    array.set(at, text());
                } else {
                    fill(array.get(at));
                }
            }
        }
    }

    private static boolean isHole(JsonNode node) {
        return node.asText().equals(HOLE);
    }
}
