package io.wonce.slack.listen;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.MessageBotEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageMeEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import io.wonce.app.Desk;
import io.wonce.app.command.ReplyToMessage;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Role;
import java.util.Optional;
import java.util.function.Function;

/** Somebody said something: in a channel it is heard; to Wonce, it is answered where it announces nothing. */
public final class Messages implements Listener {
    private final Reception reception;
    private final Watch watch;
    private final Ear ear;
    private final ReplyToMessage reply;

    public Messages(Reception reception, Ear ear, Watch watch, Desk desk) {
        this.reception = reception;
        this.watch = watch;
        this.ear = ear;
        this.reply = new ReplyToMessage(desk);
    }

    @Override
    public void addTo(App app) {
        on(app, MessageEvent.class, MessageEvent::getChannel);
        on(app, MessageFileShareEvent.class, MessageFileShareEvent::getChannel);
        on(app, MessageThreadBroadcastEvent.class, MessageThreadBroadcastEvent::getChannel);
        on(app, MessageMeEvent.class, MessageMeEvent::getChannel);
        on(app, MessageBotEvent.class, MessageBotEvent::getChannel);
        app.event(AppMentionEvent.class, this::mentioned);
    }

    private <E extends Event> void on(App app, Class<E> kind, Function<E, String> channel) {
        app.event(kind, (payload, ctx) -> said(payload, ctx, channel));
    }

    private <E extends Event> Response said(
            EventsApiPayload<E> payload, EventContext ctx, Function<E, String> channel) {
        Workspace workspace = reception.workspace(ctx);
        Spoken spoken = Spoken.of(payload.getEvent(), channel.apply(payload.getEvent()));
        Optional<IncomingMessage> message = reception.message(workspace, spoken);
        message.ifPresent(said -> {
            boolean announces = ear.announces(workspace, said);
            if (spoken.isDirect() && !announces && said.author().role() != Role.ROBOT) {
                reply.toDirectMessage(workspace.organisation(), said);
            }
            watch.heard(workspace, said.ref().channel(), said.at());
        });
        return ctx.ack();
    }

    /** The same message comes as a message too, before or after: what it announces is heard once. */
    private Response mentioned(EventsApiPayload<AppMentionEvent> payload, EventContext ctx) {
        Workspace workspace = reception.workspace(ctx);
        Spoken spoken = Spoken.of(payload.getEvent(), payload.getEvent().getChannel());
        reception
                .message(workspace, spoken)
                .filter(said -> said.author().role() != Role.ROBOT)
                .filter(said -> !ear.announces(workspace, said))
                .ifPresent(said -> reply.toMention(workspace.organisation(), said));
        return ctx.ack();
    }
}
