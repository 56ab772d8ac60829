package io.wonce.slack.listen;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.GlobalShortcutContext;
import com.slack.api.bolt.context.builtin.MessageShortcutContext;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.response.Response;
import io.wonce.app.AnswerClick;
import io.wonce.app.Desk;
import io.wonce.app.HearReaction;
import io.wonce.app.Hearing;
import io.wonce.app.port.Workspace;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.deal.Placement;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.slack.block.MessageBlocks;
import io.wonce.slack.client.Screens;
import java.util.Optional;

/** "Log a win" opens a form; "Link to a deal" on a message asks which deal it is, in its thread. */
final class Shortcuts implements Listener {
    private final Reception reception;
    private final Doors doors;
    private final Screens screens;
    private final HearReaction pointed;
    private final AnswerClick click;

    Shortcuts(Reception reception, Doors doors, Screens screens, Desk desk) {
        this.reception = reception;
        this.doors = doors;
        this.screens = screens;
        this.pointed = new HearReaction(desk);
        this.click = new AnswerClick(desk);
    }

    @Override
    public void addTo(App app) {
        app.globalShortcut("log_win", this::logWin);
        app.messageShortcut("link_to_deal", this::link);
    }

    private Response logWin(GlobalShortcutRequest request, GlobalShortcutContext ctx) {
        Workspace workspace = reception.workspace(ctx);
        Person person =
                reception.person(workspace, request.getPayload().getUser().getId());
        doors.win(
                workspace,
                reception.words(workspace, person),
                request.getPayload().getTriggerId(),
                "",
                Optional.empty());
        return ctx.ack();
    }

    /** Pointing at a message says that it announces something; what was placed already may be placed anew. */
    private Response link(MessageShortcutRequest request, MessageShortcutContext ctx) {
        MessageShortcutPayload payload = request.getPayload();
        Workspace workspace = reception.workspace(ctx);
        Person person = reception.person(workspace, payload.getUser().getId());
        Spoken spoken = Spoken.of(payload.getMessage(), payload.getChannel().getId());
        Optional<IncomingMessage> message = reception.message(workspace, spoken);
        message.ifPresent(said -> {
            Hearing hearing = pointed.hear(workspace.organisation(), said, person);
            hearing.announcements().stream()
                    .filter(Shortcuts::isPlaced)
                    .map(announcement -> click.answer(
                            workspace.organisation(),
                            new Click.Reconsider(announcement.id()),
                            new Actor(person, Surface.PROMPT)))
                    .filter(resolution -> !(resolution instanceof Resolution.Done))
                    .forEach(resolution -> tell(workspace, said.ref().channel().channelId(), person, resolution));
        });
        return ctx.ack();
    }

    private void tell(Workspace workspace, String channel, Person person, Resolution resolution) {
        screens.tell(
                workspace,
                Optional.of(channel),
                person.ref().personId(),
                MessageBlocks.of(reception
                        .words(workspace, person)
                        .card(resolution, reception.clock().instant())));
    }

    private static boolean isPlaced(Announcement announcement) {
        return announcement.placement() instanceof Placement.On;
    }
}
