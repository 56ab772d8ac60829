package io.wonce.slack.fake;

import com.google.gson.JsonObject;
import java.util.List;

/** What people see blocks on, and can click: a message or a view. */
public sealed interface Surface permits FakeMessage, FakeView {
    /** As Slack has it now. */
    JsonObject json();

    /** Its blocks, in order. */
    default List<JsonObject> blocks() {
        return Json.children(json(), "blocks");
    }

    /** As block_actions tells where the click was. */
    JsonObject container();

    /** The same for the same message or view, however often it was changed. */
    String key();
}
