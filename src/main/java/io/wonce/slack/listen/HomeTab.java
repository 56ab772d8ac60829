package io.wonce.slack.listen;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import io.wonce.app.AskOverview;
import io.wonce.app.Desk;
import io.wonce.app.port.Workspace;
import io.wonce.domain.chat.Person;
import io.wonce.domain.deal.DealId;
import io.wonce.slack.block.ActionIds;
import io.wonce.slack.block.HomeView;
import io.wonce.slack.client.Screens;
import io.wonce.words.Words;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody looks at Wonce's home tab, or presses one of its buttons. */
final class HomeTab implements Listener {
    private static final Pattern DOORS = Pattern.compile(String.join(
            "|",
            ActionIds.OPEN_WIN,
            ActionIds.OPEN_EXPECT,
            ActionIds.OPEN_EDIT + ".*",
            ActionIds.OPEN_DATE + ".*",
            ActionIds.OPEN_SETTINGS));

    private final Reception reception;
    private final Screens screens;
    private final Doors doors;
    private final AskOverview overview;

    HomeTab(Reception reception, Screens screens, Doors doors, Desk desk) {
        this.reception = reception;
        this.screens = screens;
        this.doors = doors;
        this.overview = new AskOverview(desk.ledger(), desk.clock());
    }

    @Override
    public void addTo(App app) {
        app.event(AppHomeOpenedEvent.class, this::opened);
        app.blockAction(DOORS, this::pressed);
    }

    private Response opened(EventsApiPayload<AppHomeOpenedEvent> payload, EventContext ctx) {
        if (!"messages".equals(payload.getEvent().getTab())) {
            Workspace workspace = reception.workspace(ctx);
            show(workspace, reception.person(workspace, payload.getEvent().getUser()));
        }
        return ctx.ack();
    }

    /** Shows what stands there now. */
    void show(Workspace workspace, Person person) {
        screens.home(
                workspace,
                person.ref().personId(),
                HomeView.of(
                        overview.ask(workspace.organisation(), person),
                        reception.words(workspace, person),
                        reception.clock().instant()));
    }

    private Response pressed(BlockActionRequest request, ActionContext ctx) {
        BlockActionPayload payload = request.getPayload();
        BlockActionPayload.Action action = payload.getActions().get(0);
        Workspace workspace = reception.workspace(ctx);
        Words words = reception.words(
                workspace, reception.person(workspace, payload.getUser().getId()));
        String trigger = payload.getTriggerId();
        switch (action.getActionId()) {
            case ActionIds.OPEN_WIN -> doors.win(workspace, words, trigger, "", Optional.empty());
            case ActionIds.OPEN_EXPECT -> doors.expect(workspace, words, trigger);
            case ActionIds.OPEN_SETTINGS -> doors.settings(workspace, words, trigger, Optional.empty());
            default ->
                DealId.parse(action.getValue()).ifPresent(deal -> {
                    if (action.getActionId().startsWith(ActionIds.OPEN_DATE)) {
                        doors.date(workspace, words, trigger, deal);
                    } else {
                        doors.edit(workspace, words, trigger, deal);
                    }
                });
        }
        return ctx.ack();
    }
}
