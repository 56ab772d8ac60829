package io.wonce.slack.fake;

import com.google.gson.JsonObject;

/**
 * A modal or home tab as it was when it was asked for.
 *
 * @param user id of who sees it
 * @param json as Slack sends it with interactions
 */
public record FakeView(String user, JsonObject json) implements Surface {
    public String id() {
        return Json.text(json, "id");
    }

    public String callbackId() {
        return Json.text(json, "callback_id");
    }

    public String title() {
        return Json.text(Json.child(json, "title"), "text");
    }

    @Override
    public JsonObject container() {
        return Json.object("type", "view", "view_id", id());
    }

    @Override
    public String key() {
        return id();
    }
}
