package io.wonce.slack.listen;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.ReactionAddedEvent;
import com.slack.api.model.event.ReactionRemovedEvent;
import io.wonce.app.Desk;
import io.wonce.app.HearReaction;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Emoji;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.slack.client.PastMessages;

/** Somebody puts the organisation's reaction on a message: "this is a win"; or takes it away. */
public final class Reactions implements Listener {
    private final Reception reception;
    private final PastMessages past;
    private final HearReaction reactions;

    public Reactions(Reception reception, PastMessages past, Desk desk) {
        this.reception = reception;
        this.past = past;
        this.reactions = new HearReaction(desk);
    }

    @Override
    public void addTo(App app) {
        app.event(ReactionAddedEvent.class, this::added);
        app.event(ReactionRemovedEvent.class, this::removed);
    }

    private Response added(EventsApiPayload<ReactionAddedEvent> payload, EventContext ctx) {
        Workspace workspace = reception.workspace(ctx);
        ReactionAddedEvent event = payload.getEvent();
        String channel = event.getItem().getChannel();
        if (channel != null && isMeant(workspace, event.getUser(), event.getReaction())) {
            past.find(workspace, channel, event.getItem().getTs())
                    .flatMap(message -> reception.message(workspace, Spoken.of(message, channel)))
                    .ifPresent(message -> reactions.hear(
                            workspace.organisation(), message, reception.person(workspace, event.getUser())));
        }
        return ctx.ack();
    }

    private Response removed(EventsApiPayload<ReactionRemovedEvent> payload, EventContext ctx) {
        Workspace workspace = reception.workspace(ctx);
        ReactionRemovedEvent event = payload.getEvent();
        String channel = event.getItem().getChannel();
        if (channel != null && isMeant(workspace, event.getUser(), event.getReaction())) {
            MessageRef message = new MessageRef(
                    new ChannelRef(Platform.SLACK, channel), event.getItem().getTs());
            reactions.takeBack(workspace.organisation(), message, reception.person(workspace, event.getUser()));
        }
        return ctx.ack();
    }

    /** Asked before anything is fetched: nearly all reactions are others. */
    private boolean isMeant(Workspace workspace, String user, String reaction) {
        return !workspace.botId().equals(user) && reactions.meansWin(workspace.organisation(), new Emoji(reaction));
    }
}
