package io.wonce.teams.card;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What an activity of type {@code message} takes; within Teams' limits.
 *
 * @param card an Adaptive Card 1.5 with Teams' own {@code msteams} and {@code choices.data}; the Bot Framework's connector takes it
 *     through {@link DottedKeys}
 * @param summary of the activity, for notifications: plain text without tags
 */
public record TeamsMessage(ObjectNode card, String summary) {
    /** Of the attachment that holds {@link #card}. */
    public static final String CONTENT_TYPE = "application/vnd.microsoft.card.adaptive";

    /** The card as an attachment. */
    public ObjectNode attachment() {
        ObjectNode attachment = Json.object().put("contentType", CONTENT_TYPE);
        attachment.set("content", card);
        return attachment;
    }
}
