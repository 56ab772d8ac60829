package io.wonce.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Set;

/** What every kind of block may hold. */
final class BlockRules {
    private static final Set<String> MESSAGES_ONLY =
            Set.of("file", "markdown", "table", "context_actions", "task_card", "plan");

    private final Findings findings;
    private final ElementRules elements;
    private final boolean inView;
    private final Set<String> blockIds = new HashSet<>();

    BlockRules(Findings findings, boolean inView) {
        this.findings = findings;
        this.elements = new ElementRules(findings);
        this.inView = inView;
    }

    void all(JsonArray blocks, String path) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof JsonObject block) {
                one(block, path + "/" + i);
            } else {
                findings.add("must provide an object", path + "/" + i);
            }
        }
    }

    private void one(JsonObject block, String path) {
        var id = Json.text(block, "block_id");
        findings.atMost(255, block, "block_id", path);
        if (!id.isEmpty() && !blockIds.add(id)) {
            findings.add("`block_id` " + id + " already exists", path + "/block_id");
        }
        switch (Json.text(block, "type")) {
            case "section" -> section(block, path);
            case "header" -> findings.words(150, true, block, "text", path);
            case "actions" -> elements(25, block, path);
            case "context" -> context(block, path);
            case "image" -> image(block, path);
            case "input" -> input(block, path);
            case "rich_text" -> findings.items(1000, block, "elements", path);
            case "divider", "video" -> {}
            case "markdown" -> markdown(block, path);
            default -> other(block, path);
        }
    }

    private void section(JsonObject block, String path) {
        if (!block.has("text") && !block.has("fields")) {
            findings.add("missing required field: text or fields", path);
        }
        findings.maybeWords(3000, false, block, "text", path);
        if (block.has("fields")) {
            findings.items(10, block, "fields", path);
            var fields = Json.children(block, "fields");
            for (int i = 0; i < fields.size(); i++) {
                findings.text(2000, false, fields.get(i), path + "/fields/" + i);
            }
        }
        if (block.has("accessory")) {
            elements.check(Json.child(block, "accessory"), path + "/accessory");
        }
    }

    private void elements(int most, JsonObject block, String path) {
        findings.items(most, block, "elements", path);
        var ids = new HashSet<String>();
        var all = Json.children(block, "elements");
        for (int i = 0; i < all.size(); i++) {
            var here = path + "/elements/" + i;
            var id = Json.text(all.get(i), "action_id");
            if (!id.isEmpty() && !ids.add(id)) {
                findings.add("`action_id` " + id + " already exists", here + "/action_id");
            }
            if (!ElementRules.isForActions(all.get(i))) {
                findings.add("unsupported element: " + Json.text(all.get(i), "type"), here);
            }
            elements.check(all.get(i), here);
        }
    }

    private void context(JsonObject block, String path) {
        findings.items(10, block, "elements", path);
        var all = Json.children(block, "elements");
        for (int i = 0; i < all.size(); i++) {
            if (Json.text(all.get(i), "type").equals("image")) {
                elements.check(all.get(i), path + "/elements/" + i);
            } else {
                findings.text(3000, false, all.get(i), path + "/elements/" + i);
            }
        }
    }

    private void image(JsonObject block, String path) {
        elements.check(block, path);
        findings.maybeWords(2000, true, block, "title", path);
    }

    private void input(JsonObject block, String path) {
        findings.words(2000, true, block, "label", path);
        findings.maybeWords(2000, true, block, "hint", path);
        var element = Json.child(block, "element");
        if (ElementRules.isButton(element)) {
            findings.add("unsupported element: " + Json.text(element, "type"), path + "/element");
        }
        elements.check(element, path + "/element");
    }

    private void markdown(JsonObject block, String path) {
        findings.required(12_000, block, "text", path);
        other(block, path);
    }

    private void other(JsonObject block, String path) {
        if (inView || !MESSAGES_ONLY.contains(Json.text(block, "type"))) {
            findings.add("unsupported type: " + Json.text(block, "type"), path + "/type");
        }
    }
}
