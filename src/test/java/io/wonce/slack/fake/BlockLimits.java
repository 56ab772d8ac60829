package io.wonce.slack.fake;

import static com.google.gson.JsonParser.parseString;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Set;

/** What Slack takes in blocks and views; every answer lists what it would complain about, and is empty where it would not. */
public final class BlockLimits {
    private static final int MOST_IN_MESSAGE = 50;
    private static final int MOST_IN_VIEW = 100;

    private BlockLimits() {}

    /** The complaints about any JSON: a view, a message with blocks, or a list of blocks. */
    public static List<String> of(String json) {
        var parsed = parseString(json);
        if (parsed.isJsonArray()) {
            return ofMessage(parsed.getAsJsonArray());
        }
        var object = parsed.getAsJsonObject();
        var type = Json.text(object, "type");
        if (type.equals("modal") || type.equals("home")) {
            return ofView(object);
        }
        return object.has("blocks") ? ofMessage(object.getAsJsonArray("blocks")) : List.of();
    }

    /** The complaints about the blocks of a message. */
    public static List<String> ofMessage(JsonArray blocks) {
        var findings = new Findings();
        if (blocks.size() > MOST_IN_MESSAGE) {
            findings.add("no more than " + MOST_IN_MESSAGE + " items allowed", "/blocks");
        }
        new BlockRules(findings, false).all(blocks, "/blocks");
        return findings.all();
    }

    /** The complaints about a modal or home tab. */
    public static List<String> ofView(JsonObject view) {
        var findings = new Findings();
        var isModal = Json.text(view, "type").equals("modal");
        if (!isModal && !Json.text(view, "type").equals("home")) {
            findings.add("must be modal or home", "/view/type");
        }
        if (isModal) {
            modal(findings, view);
        }
        findings.atMost(3000, view, "private_metadata", "/view");
        findings.atMost(255, view, "callback_id", "/view");
        findings.atMost(255, view, "external_id", "/view");
        if (!(view.get("blocks") instanceof JsonArray blocks)) {
            findings.add("missing required field: blocks", "/view");
            return findings.all();
        }
        if (blocks.size() > MOST_IN_VIEW) {
            findings.add("no more than " + MOST_IN_VIEW + " items allowed", "/view/blocks");
        }
        new BlockRules(findings, true).all(blocks, "/view/blocks");
        return findings.all();
    }

    /** How many characters of text the blocks hold in all. */
    static int textLength(JsonElement json) {
        if (json instanceof JsonArray array) {
            return array.asList().stream().mapToInt(BlockLimits::textLength).sum();
        }
        if (!(json instanceof JsonObject object)) {
            return 0;
        }
        return object.entrySet().stream()
                .mapToInt(entry -> entry.getKey().equals("text") && entry.getValue() instanceof JsonPrimitive text
                        ? text.getAsString().length()
                        : textLength(entry.getValue()))
                .sum();
    }

    /** Fails on an answer to block_suggestion that Slack would show as "no results". */
    static void mustBeOptions(JsonObject answer) {
        var findings = new Findings();
        new ElementRules(findings).choices(answer, "");
        must(findings.all(), answer);
    }

    /** Fails on errors for blocks that the view has not, which Slack does not show. */
    static void mustName(Set<String> names, List<JsonObject> blocks) {
        var findings = new Findings();
        names.stream()
                .filter(name -> blocks.stream()
                        .noneMatch(block -> Json.text(block, "block_id").equals(name)
                                && Json.text(block, "type").equals("input")))
                .forEach(name -> findings.add("no input block of that id", "/errors/" + name));
        must(findings.all(), Json.array(blocks.stream()));
    }

    private static void must(List<String> problems, JsonElement json) {
        if (!problems.isEmpty()) {
            throw new AssertionError("Slack would not take it: " + problems + " in " + json);
        }
    }

    private static void modal(Findings findings, JsonObject view) {
        findings.words(24, true, view, "title", "/view");
        findings.maybeWords(24, true, view, "submit", "/view");
        findings.maybeWords(24, true, view, "close", "/view");
        var asks = Json.children(view, "blocks").stream()
                .anyMatch(block -> Json.text(block, "type").equals("input"));
        if (asks && !view.has("submit")) {
            findings.add("missing required field: submit (the view has input blocks)", "/view");
        }
    }
}
