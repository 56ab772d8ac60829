package io.wonce.teams.listen;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import io.wonce.app.Desk;
import io.wonce.app.command.Sharing;

/** Everything that happens in Teams, handed to who knows what to do. */
public final class Activities {
    private final Messages messages;
    private final Corrections corrections;
    private final Membership membership;
    private final Clicks clicks;
    private final Search search;

    public Activities(Reception reception, Desk desk, Sharing sharing) {
        this.messages = new Messages(reception, desk, sharing);
        this.corrections = new Corrections(reception, desk);
        this.membership = new Membership(reception);
        this.clicks = new Clicks(reception, desk);
        this.search = new Search(reception, desk);
    }

    /**
     * Serves one activity; what it answers is committed. Kinds that Wonce has no use for are thanked.
     *
     * @param raw the activity as it came
     * @throws io.wonce.app.port.LedgerUnavailable where it must be delivered again
     */
    public Reply serve(Activity activity, JsonNode raw) {
        return switch (activity.getType()) {
            case "message" -> messages.said(activity);
            case "messageUpdate" -> corrections.changed(activity);
            case "messageDelete" -> corrections.deleted(activity);
            case "conversationUpdate" -> membership.changed(activity);
            case "installationUpdate" -> membership.installed(activity);
            case "invoke" -> asked(activity, raw);
            default -> Reply.TAKEN;
        };
    }

    private Reply asked(Activity activity, JsonNode raw) {
        return switch (String.valueOf(activity.getName())) {
            case "adaptiveCard/action" -> clicks.clicked(activity, raw.at("/value/action/data"));
            case "application/search" -> search.searched(activity, raw.path("value"));
            default -> Reply.NOT_HERE;
        };
    }
}
