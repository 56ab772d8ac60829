package io.wonce.teams.listen;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wonce.teams.card.TeamsMessage;
import java.util.Optional;

/**
 * What Teams gets back for an activity.
 *
 * @param status of HTTP
 * @param body empty where nothing was asked
 */
public record Reply(int status, Optional<ObjectNode> body) {
    /** Taken. */
    public static final Reply TAKEN = new Reply(200, Optional.empty());

    /** Asked for something that Wonce does not have. */
    public static final Reply NOT_HERE = new Reply(501, Optional.empty());

    private static final String MESSAGE = "application/vnd.microsoft.activity.message";

    /** An answer in the form that an invoke asks for. */
    static Reply of(ObjectNode body) {
        return new Reply(200, Optional.of(body));
    }

    /** For who clicked alone. */
    static Reply telling(String text) {
        return of(node().put("statusCode", 200).put("type", MESSAGE).put("value", text));
    }

    /** Nothing was done, for the reason that HTTP has for {@code status}. */
    static Reply refusing(int status) {
        return new Reply(status, Optional.empty());
    }

    /** A dialog that shows {@code card}. */
    static Reply dialog(String title, String height, ObjectNode card) {
        ObjectNode attachment = node().put("contentType", TeamsMessage.CONTENT_TYPE);
        attachment.set("content", card);
        ObjectNode shown = node().put("title", title).put("height", height).put("width", "medium");
        shown.set("card", attachment);
        ObjectNode task = node().put("type", "continue");
        task.set("value", shown);
        return of(node().set("task", task));
    }

    static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
