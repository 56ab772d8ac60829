package io.wonce.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What Slack refuses, as far as it can be seen from the outside. */
final class SlackLimits {
    private static final Gson GSON = GsonFactory.createSnakeCase();
    private static final Map<String, Integer> TEXT_OF = Map.of("header", 150, "section", 3000, "button", 75);

    private final Set<String> ids = new HashSet<>();

    private SlackLimits() {}

    /** Holds a message to the limits. */
    static void allow(SlackMessage message) {
        assertThat(message.text()).isNotBlank().hasSizeLessThanOrEqualTo(40_000);
        assertThat(message.text().replaceAll("<#[CG][A-Z0-9]+>", "")).doesNotContain("<", ">");
        assertThat(message.blocks()).hasSizeLessThanOrEqualTo(50);
        assertThat(GSON.toJson(message.blocks())).hasSizeLessThanOrEqualTo(13_200);
        allow(message.blocks());
    }

    /** Holds the blocks of a message or a view to the limits. */
    static void allow(List<LayoutBlock> blocks) {
        assertThat(blocks).isNotEmpty();
        new SlackLimits().check(GSON.toJsonTree(blocks));
    }

    /** Holds a form or a home to the limits. */
    static void allow(View view) {
        assertThat(view.getBlocks()).isNotEmpty().hasSizeLessThanOrEqualTo(100);
        if (view.getType().equals("modal")) {
            assertThat(List.of(
                            view.getTitle().getText(),
                            view.getSubmit().getText(),
                            view.getClose().getText()))
                    .allSatisfy(title -> assertThat(title)
                            .isNotBlank()
                            .hasSizeLessThanOrEqualTo(24)
                            .doesNotContain("…"));
            assertThat(view.getPrivateMetadata()).hasSizeLessThanOrEqualTo(3000);
        }
        // Actions need other names only within a block; blocks within the view.
        view.getBlocks().forEach(block -> allow(List.of(block)));
        assertThat(view.getBlocks().stream().map(LayoutBlock::getBlockId).filter(Objects::nonNull))
                .doesNotHaveDuplicates();
    }

    private void check(JsonElement json) {
        if (json instanceof JsonArray array) {
            array.forEach(this::check);
        }
        if (json instanceof JsonObject object) {
            fields(object);
            object.asMap().values().forEach(this::check);
        }
    }

    private void fields(JsonObject object) {
        String type = object.has("type") ? object.get("type").getAsString() : "option";
        if (object.has("text")) {
            assertThat(text(object.get("text"))).isNotBlank().hasSizeLessThanOrEqualTo(longest(type, object));
        }
        if (object.has("value")) {
            assertThat(object.get("value").getAsString()).hasSizeLessThanOrEqualTo(150);
        }
        for (String field : List.of("action_id", "block_id")) {
            if (object.has(field)) {
                String id = object.get(field).getAsString();
                assertThat(id).hasSizeLessThanOrEqualTo(255);
                assertThat(ids.add(field + " " + id)).as("%s is unique", id).isTrue();
            }
        }
        if (object.has("placeholder")) {
            assertThat(text(object.get("placeholder"))).isNotBlank().hasSizeLessThanOrEqualTo(150);
        }
        most(object, "options", 100);
        most(object, "elements", type.equals("context") ? 10 : 25);
        assertThat(type).as("nothing is mark-up").isNotEqualTo("mrkdwn");
    }

    private static int longest(String type, JsonObject object) {
        return type.equals("option") && object.has("value") ? 75 : TEXT_OF.getOrDefault(type, 13_200);
    }

    private static void most(JsonObject object, String field, int most) {
        if (object.has(field)) {
            assertThat(object.getAsJsonArray(field)).isNotEmpty().hasSizeLessThanOrEqualTo(most);
        }
    }

    private static String text(JsonElement text) {
        return text instanceof JsonObject object ? object.get("text").getAsString() : text.getAsString();
    }
}
