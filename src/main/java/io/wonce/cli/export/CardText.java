package io.wonce.cli.export;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a robot's message, which may stand in its text, its attachments, its blocks, or in all of them. */
final class CardText {
    /** More than any card has, and several times what is read of a message: a hostile one may have thousands of times as much. */
    private static final int MOST_PIECES = 1_000;

    private static final int MOST_CHARACTERS = 40_000;

    private final List<Line> lines = new ArrayList<>();
    private int pieces;
    private int characters;

    private CardText() {}

    /** All words, each thing once, in their order. */
    static String of(JsonNode message) {
        CardText card = new CardText();
        card.add(message.path("text").asText());
        message.path("blocks").forEach(card::addBlock);
        message.path("attachments").forEach(card::addAttachment);
        return card.lines.stream().map(Line::text).collect(joining("\n"));
    }

    private void addAttachment(JsonNode attachment) {
        int before = lines.size();
        add(attachment.path("pretext").asText());
        add(attachment.path("title").asText());
        add(attachment.path("text").asText());
        attachment.path("fields").forEach(field -> add(labelled(field)));
        attachment.path("blocks").forEach(this::addBlock);
        if (lines.size() == before) {
            add(attachment.path("fallback").asText());
        }
    }

    private static String labelled(JsonNode field) {
        String title = field.path("title").asText();
        String value = field.path("value").asText();
        return title.isBlank() ? value : title + ": " + value;
    }

    private void addBlock(JsonNode block) {
        add(block.path("text").path("text").asText());
        block.path("fields").forEach(field -> add(field.path("text").asText()));
        block.path("elements").forEach(this::addElement);
    }

    private void addElement(JsonNode element) {
        if (element.path("type").asText().startsWith("rich_text")) {
            StringBuilder text = new StringBuilder();
            appendRich(element, text);
            add(text.toString());
        } else if (element.path("text").isTextual()) {
            add(element.path("text").asText());
        }
    }

    private static void appendRich(JsonNode element, StringBuilder out) {
        switch (element.path("type").asText()) {
            case "text" -> out.append(element.path("text").asText());
            case "emoji" ->
                out.append(':').append(element.path("name").asText()).append(':');
            case "user" ->
                out.append("<@").append(element.path("user_id").asText()).append('>');
            case "link" ->
                out.append(element.path(element.has("text") ? "text" : "url").asText());
            case "rich_text_list" -> element.path("elements").forEach(item -> appendItem(item, out));
            default -> element.path("elements").forEach(child -> appendRich(child, out));
        }
    }

    private static void appendItem(JsonNode item, StringBuilder out) {
        appendRich(item, out);
        out.append('\n');
    }

    private void add(String text) {
        int length = Math.min(text.length(), MOST_CHARACTERS - characters);
        if (length > 0 && pieces < MOST_PIECES) {
            characters += length;
            pieces++;
            say(text.substring(0, length).strip());
        }
    }

    /** Leaves out what was said already, and puts a longer form in the place of a shorter one. */
    private void say(String text) {
        String words = words(text);
        if (words.isEmpty() || lines.stream().anyMatch(line -> line.words().contains(words))) {
            return;
        }
        lines.removeIf(line -> words.contains(line.words()));
        lines.add(new Line(text, words));
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(words::appendCodePoint);
        return words.toString();
    }

    /**
     * What one piece of a card says.
     *
     * @param words its letters and digits alone, by which it is compared
     */
    private record Line(String text, String words) {}
}
