package io.wonce.teams.listen;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import io.wonce.app.Crowd;
import io.wonce.app.Desk;
import io.wonce.app.command.ReplyToMessage;
import io.wonce.app.command.Sharing;
import io.wonce.domain.reading.Reader;

/** Everything that happens in Teams, handed to who knows what to do. */
public final class Activities {
    private final Messages messages;
    private final Corrections corrections;
    private final Membership membership;
    private final Clicks clicks;
    private final Search search;
    private final Dialogs dialogs;
    private final Extension extension;
    private final Pacing pacing;

    public Activities(Reception reception, Desk desk, Sharing sharing, Reader reader) {
        Forms forms = new Forms(reception, desk, reader);
        ReplyToMessage reply = new ReplyToMessage(desk, sharing);
        Recent recent = new Recent();
        this.messages = new Messages(reception, desk, reply, forms, recent);
        this.corrections = new Corrections(reception, desk, reply, recent);
        this.membership = new Membership(reception);
        this.clicks = new Clicks(reception, recent, desk);
        this.search = new Search(reception, desk);
        this.dialogs = new Dialogs(reception, forms);
        this.pacing = new Pacing(Crowd.chatting(), desk.clock());
        this.extension = new Extension(reception, forms, desk, reader);
    }

    /**
     * Serves one activity; what it answers is committed. Kinds that Wonce has no use for are thanked, and so are messages
     * without an id: they could not be told from their second delivery.
     *
     * @param raw the activity as it came
     * @throws io.wonce.app.port.LedgerUnavailable where it must be delivered again
     */
    public Reply serve(Activity activity, JsonNode raw) {
        return switch (activity.getType()) {
            case "message", "messageUpdate", "messageDelete" -> hasId(activity) ? told(activity) : Reply.TAKEN;
            case "conversationUpdate" -> membership.changed(activity);
            case "installationUpdate" -> membership.installed(activity);
            case "invoke" -> asked(activity, raw);
            default -> Reply.TAKEN;
        };
    }

    private Reply told(Activity activity) {
        return switch (activity.getType()) {
            case "messageUpdate" -> corrections.changed(activity);
            case "messageDelete" -> corrections.deleted(activity);
            default -> messages.said(activity);
        };
    }

    private static boolean hasId(Activity activity) {
        return activity.getId() != null && !activity.getId().isBlank();
    }

    /** What is said is never held off: it may be an announcement, and Teams does not promise to say it again. */
    private Reply asked(Activity activity, JsonNode raw) {
        if (pacing.isTooFast(activity)) {
            return pacing.holdOff(activity);
        }
        return switch (String.valueOf(activity.getName())) {
            case "adaptiveCard/action" -> clicks.clicked(activity, raw.at("/value/action/data"));
            case "application/search" -> search.searched(activity, raw.path("value"));
            case "task/fetch" -> dialogs.opened(activity, raw.at("/value/data"));
            case "task/submit" -> dialogs.sent(activity, raw.at("/value/data"));
            case "composeExtension/fetchTask" -> extension.chosen(activity, raw.path("value"));
            case "composeExtension/submitAction" -> extension.sent(activity, raw.path("value"));
            default -> Reply.NOT_HERE;
        };
    }
}
