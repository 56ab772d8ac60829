package io.wonce.slack.listen;

import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageBotEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageMeEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import io.wonce.app.Desk;
import io.wonce.app.Reads;
import io.wonce.app.command.ReplyToMessage;
import io.wonce.app.command.Sharing;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Role;
import io.wonce.domain.reading.Kind;
import io.wonce.domain.reading.Reading;

/** Somebody said something: in a channel it is heard; to Wonce, it is answered where it announces nothing. */
final class Messages implements Listener {
    private final Reception reception;
    private final Watch watch;
    private final Ear ear;
    private final ReplyToMessage reply;
    private final Reads reader;

    Messages(Reception reception, Ear ear, Watch watch, Desk desk, Sharing sharing) {
        this.reception = reception;
        this.watch = watch;
        this.ear = ear;
        this.reply = new ReplyToMessage(desk, sharing);
        this.reader = desk.reader();
    }

    @Override
    public void addTo(App app) {
        app.event(MessageEvent.class, (payload, ctx) -> said(ctx));
        app.event(MessageFileShareEvent.class, (payload, ctx) -> said(ctx));
        app.event(MessageThreadBroadcastEvent.class, (payload, ctx) -> said(ctx));
        app.event(MessageMeEvent.class, (payload, ctx) -> said(ctx));
        app.event(MessageBotEvent.class, (payload, ctx) -> said(ctx));
        app.event(AppMentionEvent.class, (payload, ctx) -> mentioned(ctx));
    }

    /** Who said it is looked up only where it announces something: nearly all that is said is chatter. */
    private Response said(EventContext ctx) {
        Workspace workspace = reception.workspace(ctx);
        Spoken spoken = Spoken.event(ctx);
        if (spoken.isDirect()) {
            watch.speaking(workspace, spoken.ref().channel(), spoken.at());
        }
        Reading read = reader.read(workspace.organisation(), spoken.unsigned());
        Reading reading = isToUs(workspace, spoken) || reception.isByGuest(workspace, spoken) ? read.certain() : read;
        if (spoken.isDirect() || reading.kind() != Kind.NONE || reading.hunch()) {
            reception.message(workspace, spoken).ifPresent(message -> hear(workspace, spoken, message, reading));
        }
        watch.heard(workspace, spoken.ref().channel(), spoken.at());
        return ctx.ack();
    }

    /** What is said to Wonce is answered, and not asked about. */
    private static boolean isToUs(Workspace workspace, Spoken spoken) {
        return spoken.isDirect() || spoken.text().contains("<@" + workspace.botId());
    }

    private void hear(Workspace workspace, Spoken spoken, IncomingMessage message, Reading reading) {
        boolean announces = ear.announces(workspace, message, reading);
        if (spoken.isDirect() && !announces && message.author().role() != Role.ROBOT) {
            reply.toDirectMessage(workspace, message);
        }
    }

    /** The same message comes as a message too, before or after: what it announces is heard once. */
    private Response mentioned(EventContext ctx) {
        Workspace workspace = reception.workspace(ctx);
        reception
                .message(workspace, Spoken.event(ctx))
                .filter(said -> said.author().role() != Role.ROBOT)
                .filter(said -> !ear.announces(
                        workspace,
                        said,
                        reader.read(workspace.organisation(), said).certain()))
                .ifPresent(said -> reply.toMention(workspace.organisation(), said));
        return ctx.ack();
    }
}
