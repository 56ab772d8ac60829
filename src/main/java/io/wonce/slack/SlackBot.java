package io.wonce.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import io.javalin.config.RoutesConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.wonce.app.Crowd;
import io.wonce.app.Desk;
import io.wonce.app.TellDisconnected;
import io.wonce.app.TellRunningOut;
import io.wonce.app.command.Sharing;
import io.wonce.app.port.Chat;
import io.wonce.app.port.Permalinks;
import io.wonce.app.port.Places;
import io.wonce.app.port.Workspaces;
import io.wonce.config.SlackSettings;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.reading.Reader;
import io.wonce.slack.catchup.CatchUp;
import io.wonce.slack.client.Installations;
import io.wonce.slack.client.Screens;
import io.wonce.slack.client.SlackAccess;
import io.wonce.slack.client.SlackChat;
import io.wonce.slack.client.SlackClients;
import io.wonce.slack.client.SlackPeople;
import io.wonce.slack.client.SlackPermalinks;
import io.wonce.slack.client.SlackWeb;
import io.wonce.slack.door.DoorCount;
import io.wonce.slack.door.KnownWorkspace;
import io.wonce.slack.door.SlackDoor;
import io.wonce.slack.door.SocketMode;
import io.wonce.slack.listen.Ear;
import io.wonce.slack.listen.Listeners;
import io.wonce.slack.listen.Pacing;
import io.wonce.slack.listen.Reach;
import io.wonce.slack.listen.Reception;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Slack, connected: what happens there comes in at {@code POST /slack/events} or by Socket Mode, and {@link #chat()} talks back. */
public final class SlackBot implements AutoCloseable {
    private final SlackWeb web;
    private final Access access;
    private final Screens screens;
    private final Entries entries;
    private final Chat chat;
    private final Permalinks permalinks;

    private SlackBot(SlackWeb web, Access access, Screens screens, Entries entries, Chat chat, Permalinks permalinks) {
        this.web = web;
        this.screens = screens;
        this.access = access;
        this.entries = entries;
        this.chat = chat;
        this.permalinks = permalinks;
    }

    /** Connects Slack; a failure there stops nothing else. A workspace whose token is in the environment is {@code home}'s. */
    public static SlackBot open(
            SlackSettings settings,
            Places places,
            Desk shared,
            Reader reader,
            OrganisationId home,
            MeterRegistry meters) {
        InstantSource clock = shared.clock();
        DoorCount count = new DoorCount(meters);
        SlackWeb web = new SlackWeb(settings.api());
        Workspaces workspaces = places.workspaces();
        Installations installations = new Installations(workspaces, clock);
        installations.whenLosing(new TellDisconnected(shared.ledger(), workspaces)::tell);
        installations.whenRunningOut(new TellRunningOut(shared.ledger(), workspaces, clock)::tell);
        Entrance entrance = new Entrance(web, installations, places, clock);
        Access access = entrance.open(settings, home);
        SlackClients clients = new SlackClients(web, access.tokens());
        SlackPeople people = new SlackPeople(clients, shared.ledger(), workspaces, installations);
        Desk desk = shared.asking(new SlackAccess(workspaces, clients))
                .showing(shared.dashboard().onlyFor(people::isColleague));
        Sharing sharing = entrance.sharing(settings, desk.ledger());
        Reception reception = new Reception(installations, people, desk.ledger(), clock);
        Reach reach = Reach.over(clients, installations, workspaces);
        App app = app(
                clients,
                new KnownWorkspace(installations, access.tokens(), count::unknownWorkspace),
                new Pacing(reception, reach.screens(), Crowd.chatting(), count::heldOff));
        new Listeners(reception, desk, sharing, reader).addTo(app, reach);
        access.begin().accept(clients);
        CatchUp catchUp = new CatchUp(workspaces, clients, new Ear(reception, desk), reach.watch(), clock);
        catchUp.start();
        Optional<SocketMode> socket =
                settings.appToken().map(token -> SocketMode.open(app, token, count, catchUp::again));
        Optional<SlackDoor> door = Optional.of(settings.signingSecret())
                .filter(secret -> !secret.value().isEmpty())
                .map(secret -> new SlackDoor(app, secret, count, clock));
        Chat chat = new SlackChat(workspaces, installations, clients, desk.ledger(), clock);
        return new SlackBot(
                web,
                access,
                reach.screens(),
                new Entries(door, socket, catchUp),
                chat,
                new SlackPermalinks(workspaces, clients));
    }

    /** The way out. */
    public Chat chat() {
        return chat;
    }

    /** Where messages stand. */
    public Permalinks permalinks() {
        return permalinks;
    }

    /** The way in over HTTP; closed where there is no secret that tells Slack's requests from others. */
    public void addTo(RoutesConfig routes) {
        entries.door().ifPresent(door -> routes.post("/slack/events", door::handle));
        access.routes().accept(routes);
    }

    @Override
    public void close() {
        entries.socket().ifPresent(SocketMode::close);
        entries.catchUp().close();
        access.end().run();
        screens.close();
        web.close();
    }

    /** Where what is said comes in: called by Slack, called by us, or looked up later. */
    private record Entries(Optional<SlackDoor> door, Optional<SocketMode> socket, CatchUp catchUp) {}

    /** Every field that Bolt would read from the environment by itself is set; it verifies and authorises nothing, the door does. */
    private static App app(SlackClients clients, KnownWorkspace knownWorkspace, Pacing pacing) {
        AppConfig config = AppConfig.builder()
                .slack(clients.slack())
                .singleTeamBotToken(null)
                .signingSecret(null)
                .clientId(null)
                .clientSecret(null)
                .redirectUri(null)
                .scope(null)
                .userScope(null)
                .allEventsApiAutoAckEnabled(true)
                .build();
        return new App(config, List.of(knownWorkspace, pacing));
    }
}
