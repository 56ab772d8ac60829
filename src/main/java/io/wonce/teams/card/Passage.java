package io.wonce.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** Running text; rich text and not a text block, since that reads Markdown. */
final class Passage {
    private static final int LINE = 1000;

    private Passage() {}

    static ObjectNode bold(String text) {
        return block(run(text).put("weight", "Bolder"));
    }

    static ObjectNode title(String text) {
        return block(run(text).put("weight", "Bolder").put("size", "Medium"));
    }

    /** The headline of a celebration. */
    static ObjectNode cheer(String text) {
        return block(run(text).put("weight", "Bolder").put("size", "Large"));
    }

    /** An emoji that is seen from afar. */
    static ObjectNode sign(String emoji) {
        return block(run(emoji).put("size", "ExtraLarge"));
    }

    /** Lines close together, without those that are blank. */
    static List<ObjectNode> plain(List<String> lines) {
        return shown(lines).map(line -> close(block(run(line)))).toList();
    }

    /** Small print. */
    static List<ObjectNode> small(List<String> lines) {
        return shown(lines)
                .map(line -> close(block(run(line).put("size", "Small").put("isSubtle", true))))
                .toList();
    }

    /** What is to be put right. */
    static ObjectNode wrong(String text) {
        return close(block(run(text).put("color", "Attention")));
    }

    /** {@code runs} in one line. */
    static ObjectNode block(ObjectNode... runs) {
        ObjectNode block = Json.element("RichTextBlock");
        block.set("inlines", Json.list(List.of(runs)));
        return block;
    }

    static ObjectNode run(String text) {
        return Json.element("TextRun").put("text", Clean.text(text, LINE));
    }

    static ObjectNode close(ObjectNode element) {
        return element.put("spacing", "Small");
    }

    private static Stream<String> shown(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank());
    }
}
