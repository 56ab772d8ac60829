package io.wonce.teams.client;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A message as the connector takes it. */
public final class TeamsActivity {
    private TeamsActivity() {}

    /**
     * A card.
     *
     * @param summary what a notification shows
     */
    public static ObjectNode card(ObjectNode card, String summary) {
        ObjectNode activity = message().put("summary", summary);
        activity.putArray("attachments")
                .addObject()
                .put("contentType", "application/vnd.microsoft.card.adaptive")
                .set("content", card);
        return activity;
    }

    /** Plain text; what looks like mark-up in it is shown as it is. */
    public static ObjectNode text(String text) {
        return message().put("text", text).put("textFormat", "plain");
    }

    private static ObjectNode message() {
        return JsonNodeFactory.instance.objectNode().put("type", "message");
    }
}
