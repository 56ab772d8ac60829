package io.wonce.slack.listen;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.Message;
import com.slack.api.model.event.ReactionAddedEvent;
import com.slack.api.model.event.ReactionRemovedEvent;
import io.wonce.app.Desk;
import io.wonce.app.HearReaction;
import io.wonce.app.TellUnseen;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.Emoji;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Platform;
import io.wonce.slack.client.PastMessages;
import io.wonce.slack.client.PastMessages.Sight;
import java.util.List;
import java.util.Optional;

/** Somebody puts the organisation's reaction on a message: "this is a win"; or takes it away. */
final class Reactions implements Listener {
    private final Reception reception;
    private final PastMessages past;
    private final HearReaction reactions;
    private final TellUnseen unseen;

    Reactions(Reception reception, PastMessages past, Desk desk) {
        this.reception = reception;
        this.past = past;
        this.reactions = new HearReaction(desk);
        this.unseen = new TellUnseen(desk.ledger());
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
            Sight sight = past.find(workspace, channel, event.getItem().getTs());
            Person reactor = reception.person(workspace, event.getUser());
            if (sight instanceof Sight.Hidden) {
                unseen.tell(
                        workspace.organisation(),
                        message(channel, event.getItem().getTs()),
                        reactor);
            } else if (sight instanceof Sight.Seen seen && bears(seen.message(), event)) {
                reception
                        .message(workspace, Spoken.of(seen.message(), channel))
                        .ifPresent(message -> reactions.hear(workspace.organisation(), message, reactor));
            }
        }
        return ctx.ack();
    }

    /** Whether it is there still: news of a reaction comes late, or after the news that it is gone. Slack names some of many people. */
    private static boolean bears(Message message, ReactionAddedEvent event) {
        return Optional.ofNullable(message.getReactions()).orElse(List.of()).stream()
                .filter(reaction -> event.getReaction().equals(reaction.getName()))
                .anyMatch(reaction -> reaction.getUsers().contains(event.getUser())
                        || reaction.getUsers().size() < reaction.getCount());
    }

    private Response removed(EventsApiPayload<ReactionRemovedEvent> payload, EventContext ctx) {
        Workspace workspace = reception.workspace(ctx);
        ReactionRemovedEvent event = payload.getEvent();
        String channel = event.getItem().getChannel();
        if (channel != null && isMeant(workspace, event.getUser(), event.getReaction())) {
            reactions.takeBack(
                    workspace.organisation(),
                    message(channel, event.getItem().getTs()),
                    reception.person(workspace, event.getUser()));
        }
        return ctx.ack();
    }

    private static MessageRef message(String channel, String ts) {
        return new MessageRef(new ChannelRef(Platform.SLACK, channel), ts);
    }

    /** Asked before anything is fetched: nearly all reactions are others. */
    private boolean isMeant(Workspace workspace, String user, String reaction) {
        return !workspace.botId().equals(user)
                && Emoji.parse(reaction)
                        .filter(emoji -> reactions.meansWin(workspace.organisation(), emoji))
                        .isPresent();
    }
}
