package io.wonce.slack.listen;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import io.wonce.app.AnswerClick;
import io.wonce.app.Desk;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.Actor;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.Surface;
import io.wonce.domain.outgoing.Click;
import io.wonce.domain.outgoing.Resolution;
import io.wonce.slack.block.ActionIds;
import io.wonce.slack.block.MessageBlocks;
import io.wonce.slack.block.SlackMessage;
import io.wonce.slack.client.Screens;
import java.util.Optional;
import java.util.regex.Pattern;

/** A button under something that Wonce said, or a choice from a list. What it could not do is told to who clicked. */
public final class Clicks implements Listener {
    private static final Pattern OURS = Pattern.compile(ActionIds.CLICK + "\\d+|" + ActionIds.DEAL_SEARCH);
    private static final Pattern LINK = Pattern.compile(ActionIds.LINK + "\\d+");

    private final Reception reception;
    private final Screens screens;
    private final HomeTab home;
    private final Sightings sightings;
    private final AnswerClick click;

    public Clicks(Reception reception, Screens screens, HomeTab home, Sightings sightings, Desk desk) {
        this.reception = reception;
        this.screens = screens;
        this.home = home;
        this.sightings = sightings;
        this.click = new AnswerClick(desk);
    }

    @Override
    public void addTo(App app) {
        app.blockAction(OURS, this::clicked);
        app.blockAction(LINK, (request, ctx) -> ctx.ack());
    }

    private Response clicked(BlockActionRequest request, ActionContext ctx) {
        BlockActionPayload payload = request.getPayload();
        Optional<Click> wanted =
                payload.getActions().stream().findFirst().flatMap(Clicks::code).flatMap(Click::decode);
        Workspace workspace = reception.workspace(ctx);
        if (wanted.isPresent() && reception.isOf(workspace, postedIn(payload))) {
            Person person = reception.person(workspace, payload.getUser().getId());
            Resolution resolution = click.answer(
                    workspace.organisation(),
                    wanted.get(),
                    new Actor(person, Surface.PROMPT),
                    message -> sightings.find(workspace, message));
            if (!(resolution instanceof Resolution.Done done) || wanted.get().isLate(done)) {
                tell(payload, workspace, person, resolution);
            }
            if (payload.getView() != null) {
                home.show(workspace, person);
            }
        }
        return ctx.ack();
    }

    /** The workspace whose Wonce posted the message; empty on the home tab. In a channel shared with another company it may be theirs. */
    private static Optional<String> postedIn(BlockActionPayload payload) {
        return Optional.ofNullable(payload.getMessage()).map(message -> message.getTeam());
    }

    private static Optional<String> code(BlockActionPayload.Action action) {
        return Optional.ofNullable(action.getSelectedOption())
                .map(option -> option.getValue())
                .or(() -> Optional.ofNullable(action.getValue()));
    }

    /** Only who clicked sees it, in the place of a question that nobody else sees either. On the home tab there is no message to answer under. */
    private void tell(BlockActionPayload payload, Workspace workspace, Person person, Resolution resolution) {
        SlackMessage message = MessageBlocks.of(reception
                .words(workspace, person)
                .card(resolution, reception.clock().instant()));
        if (payload.getResponseUrl() == null) {
            screens.tell(workspace, Optional.empty(), person.ref().personId(), message);
            return;
        }
        screens.answer(payload.getResponseUrl(), message, resolution instanceof Resolution.Heeded);
    }
}
