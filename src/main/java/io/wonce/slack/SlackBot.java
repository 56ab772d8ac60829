package io.wonce.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import io.javalin.config.RoutesConfig;
import io.wonce.app.Desk;
import io.wonce.app.port.Chat;
import io.wonce.app.port.Workspaces;
import io.wonce.config.SlackSettings;
import io.wonce.config.SlackSettings.Door;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.reading.Reader;
import io.wonce.slack.client.Installations;
import io.wonce.slack.client.OneWorkspace;
import io.wonce.slack.client.PastMessages;
import io.wonce.slack.client.Screens;
import io.wonce.slack.client.SlackChat;
import io.wonce.slack.client.SlackClients;
import io.wonce.slack.client.SlackPeople;
import io.wonce.slack.door.KnownWorkspace;
import io.wonce.slack.door.SlackDoor;
import io.wonce.slack.listen.Clicks;
import io.wonce.slack.listen.Commands;
import io.wonce.slack.listen.Corrections;
import io.wonce.slack.listen.Doors;
import io.wonce.slack.listen.HomeTab;
import io.wonce.slack.listen.Listener;
import io.wonce.slack.listen.Membership;
import io.wonce.slack.listen.Messages;
import io.wonce.slack.listen.Reactions;
import io.wonce.slack.listen.Reception;
import io.wonce.slack.listen.Shortcuts;
import io.wonce.slack.listen.Submissions;
import io.wonce.slack.listen.Suggestions;
import io.wonce.slack.listen.Watch;
import java.util.List;

/** Slack, connected: what happens there comes in at {@code POST /slack/events}, and {@link #chat()} talks back. */
public final class SlackBot implements AutoCloseable {
    private final SlackClients clients;
    private final OneWorkspace tokens;
    private final SlackDoor door;
    private final Chat chat;

    private SlackBot(SlackClients clients, OneWorkspace tokens, SlackDoor door, Chat chat) {
        this.clients = clients;
        this.tokens = tokens;
        this.door = door;
        this.chat = chat;
    }

    /** Connects Slack; a failure there stops nothing else. */
    public static SlackBot open(
            SlackSettings settings, Workspaces workspaces, Desk desk, Reader reader, OrganisationId home) {
        OneWorkspace tokens = new OneWorkspace(((Door.OneWorkspace) settings.door()).botToken());
        SlackClients clients = new SlackClients(settings.api(), tokens);
        Installations installations = new Installations(workspaces, desk.clock());
        SlackPeople people = new SlackPeople(clients, desk.ledger());
        Reception reception = new Reception(installations, people, desk.ledger(), desk.clock());
        App app = app(clients, new KnownWorkspace(installations, tokens, () -> {}));
        Screens screens = new Screens(clients);
        Doors doors = new Doors(screens, desk, reader);
        Watch watch = new Watch(workspaces);
        HomeTab homeTab = new HomeTab(reception, screens, doors, desk);
        List<Listener> listeners = List.of(
                new Messages(reception, watch, desk),
                new Corrections(reception, desk),
                new Reactions(reception, new PastMessages(clients), desk),
                new Clicks(reception, screens, homeTab, desk),
                new Suggestions(reception, desk),
                new Commands(reception, doors, desk),
                new Shortcuts(reception, doors, desk),
                new Submissions(reception, screens, desk, reader),
                homeTab,
                new Membership(reception, watch, installations));
        listeners.forEach(listener -> listener.addTo(app));
        tokens.connect(clients, workspaces, home);
        SlackDoor door = new SlackDoor(app, settings.signingSecret(), desk.clock());
        Chat chat = new SlackChat(workspaces, installations, clients, desk.ledger(), desk.clock());
        return new SlackBot(clients, tokens, door, chat);
    }

    /** The way out. */
    public Chat chat() {
        return chat;
    }

    /** The way in. */
    public void addTo(RoutesConfig routes) {
        routes.post("/slack/events", door::handle);
    }

    @Override
    public void close() {
        tokens.close();
        clients.close();
    }

    /** Every field that Bolt would read from the environment by itself is set; it verifies and authorises nothing, the door does. */
    private static App app(SlackClients clients, KnownWorkspace knownWorkspace) {
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
        return new App(config, List.of(knownWorkspace));
    }
}
