package io.wonce.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;

/** What the app posts, by a method or a response_url: checked as Slack checks it, and kept. */
final class Posts {
    private static final int LONGEST_TEXT = 40_000;
    private static final int LONGEST_BLOCKS = 13_200;

    private final Town town;

    Posts(Town town) {
        this.town = town;
    }

    /** Refuses what is too long, empty or malformed. */
    static void check(String text, Optional<JsonArray> blocks, boolean hasAttachments) {
        if (text.length() > LONGEST_TEXT) {
            throw Refusal.of("msg_too_long");
        }
        if (text.isBlank() && blocks.filter(list -> !list.isEmpty()).isEmpty() && !hasAttachments) {
            throw Refusal.of("no_text");
        }
        checkBlocks(blocks);
    }

    static void checkBlocks(Optional<JsonArray> blocks) {
        var problems = blocks.map(BlockLimits::ofMessage).orElse(List.of());
        if (!problems.isEmpty()) {
            throw Refusal.of("invalid_blocks", problems);
        }
        if (blocks.map(BlockLimits::textLength).orElse(0) > LONGEST_BLOCKS) {
            throw Refusal.of("msg_blocks_too_long");
        }
    }

    /** A message of the app, not yet in any channel. */
    JsonObject message(FakeWorkspace workspace, String text, Optional<JsonArray> blocks) {
        var profile = Json.object(
                "id",
                workspace.botId(),
                "app_id",
                FakeWorkspace.APP,
                "user_id",
                workspace.botUser(),
                "name",
                "Wonce",
                "deleted",
                false,
                "team_id",
                workspace.id());
        return Json.object(
                "type",
                "message",
                "user",
                workspace.botUser(),
                "text",
                text,
                "ts",
                town.stamps().ts(),
                "bot_id",
                workspace.botId(),
                "app_id",
                FakeWorkspace.APP,
                "team",
                workspace.id(),
                "bot_profile",
                profile,
                "blocks",
                blocks.map(this::named));
    }

    /** Gives blocks the ids that Slack makes up where there are none. */
    JsonArray named(JsonArray blocks) {
        var copy = blocks.deepCopy();
        for (var block : Json.objects(copy)) {
            if (!block.has("block_id")) {
                block.addProperty("block_id", town.stamps().id("b"));
            }
            if (block.get("accessory") instanceof JsonObject accessory) {
                name(accessory);
            }
            if (block.get("element") instanceof JsonObject element) {
                name(element);
            }
            if (Json.text(block, "type").equals("actions")) {
                Json.children(block, "elements").forEach(this::name);
            }
        }
        return copy;
    }

    /** Keeps what only one person sees. */
    FakeMessage whisper(FakeChannel channel, String user, JsonObject message) {
        var whispered = new FakeMessage(channel, message, true);
        town.ephemerals(user).add(whispered);
        return whispered;
    }

    private void name(JsonObject element) {
        if (!element.has("action_id") && !Json.text(element, "type").equals("image")) {
            element.addProperty("action_id", town.stamps().id("a"));
        }
    }
}
