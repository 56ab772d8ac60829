package io.wonce.slack.fake;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Hands out a long list in pages, with Slack's cursors. */
final class Pages {
    private Pages() {}

    /** One page under that name, with {@code response_metadata.next_cursor}; empty on the last page. */
    static JsonObject page(String name, List<JsonObject> all, Arguments arguments, int usual) {
        return page(name, all, arguments, usual, 1000);
    }

    /** The same, with at most {@code most} however many are asked for. */
    static JsonObject page(String name, List<JsonObject> all, Arguments arguments, int usual, int most) {
        var from = arguments.text("cursor").map(Pages::start).orElse(0);
        var limit = arguments.number("limit", usual);
        if (limit < 1 || limit > 1000) {
            throw Refusal.of("invalid_limit");
        }
        var to = Math.min(all.size(), from + Math.min(limit, most));
        var more = to < all.size();
        return Json.object(
                name,
                Json.array(all.subList(Math.min(from, to), to).stream()),
                "has_more",
                more,
                "response_metadata",
                Json.object("next_cursor", more ? cursor(to) : ""));
    }

    private static String cursor(int start) {
        return Base64.getEncoder().encodeToString(("next:" + start).getBytes(StandardCharsets.UTF_8));
    }

    private static int start(String cursor) {
        try {
            return Integer.parseInt(
                    new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8).substring(5));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException notOurs) {
            throw Refusal.of("invalid_cursor");
        }
    }
}
