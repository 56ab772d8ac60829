package io.wonce.slack.listen;

import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import io.wonce.app.Desk;
import io.wonce.app.WithdrawMessage;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Surface;
import java.util.Optional;

/** Somebody edited or deleted what they said. Events come out of order: a deletion may come before its message. */
final class Corrections implements Listener {
    /** The root of a thread that was deleted while its answers stand. */
    private static final String TOMBSTONE = "tombstone";

    private final Reception reception;
    private final Ear ear;
    private final WithdrawMessage withdraw;

    Corrections(Reception reception, Ear ear, Desk desk) {
        this.reception = reception;
        this.ear = ear;
        this.withdraw = new WithdrawMessage(desk.ledger(), desk.clock());
    }

    @Override
    public void addTo(App app) {
        app.event(MessageChangedEvent.class, (payload, ctx) -> changed(payload.getEvent(), ctx));
        app.event(MessageDeletedEvent.class, (payload, ctx) -> deleted(payload.getEvent(), ctx));
    }

    /** Also comes when a link unfurls or somebody answers in the thread; an unchanged text changes nothing. */
    private Response changed(MessageChangedEvent event, EventContext ctx) {
        Workspace workspace = reception.workspace(ctx);
        Spoken.within(ctx, "message").ifPresent(spoken -> {
            if (TOMBSTONE.equals(event.getMessage().getSubtype())) {
                bury(workspace, spoken.ref(), Optional.empty());
            } else {
                ear.revise(workspace, spoken);
            }
        });
        return ctx.ack();
    }

    private Response deleted(MessageDeletedEvent event, EventContext ctx) {
        Workspace workspace = reception.workspace(ctx);
        Optional<Person> author = Spoken.within(ctx, "previous_message")
                .flatMap(spoken -> reception.message(workspace, spoken))
                .map(IncomingMessage::author);
        MessageRef ref = new MessageRef(new ChannelRef(Platform.SLACK, event.getChannel()), event.getDeletedTs());
        bury(workspace, ref, author);
        return ctx.ack();
    }

    /** Slack does not say who deleted it: the author may, and so may an administrator. */
    private void bury(Workspace workspace, MessageRef ref, Optional<Person> author) {
        Person person = author.orElseGet(reception::slackItself);
        withdraw.withdraw(workspace.organisation(), ref, new Actor(person, Surface.MESSAGE));
    }
}
