package io.wonce.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.builder.InvokeResponse;
import com.microsoft.bot.schema.Activity;
import io.javalin.config.RoutesConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.wonce.app.Desk;
import io.wonce.app.InvitePlace;
import io.wonce.app.JoinLedger;
import io.wonce.app.command.Sharing;
import io.wonce.app.port.Addresses;
import io.wonce.app.port.Chat;
import io.wonce.app.port.Permalinks;
import io.wonce.app.port.Places;
import io.wonce.config.TeamsSettings;
import io.wonce.config.TeamsSettings.Door;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.reading.Reader;
import io.wonce.picture.Painter;
import io.wonce.teams.client.AppTokens;
import io.wonce.teams.client.BotTokens;
import io.wonce.teams.client.Connector;
import io.wonce.teams.client.TeamsChat;
import io.wonce.teams.client.TeamsPeople;
import io.wonce.teams.client.TeamsPermalinks;
import io.wonce.teams.client.TeamsWeb;
import io.wonce.teams.door.DoorCount;
import io.wonce.teams.door.ServiceUrls;
import io.wonce.teams.door.TeamsDoor;
import io.wonce.teams.install.AppPackage;
import io.wonce.teams.listen.Activities;
import io.wonce.teams.listen.Reception;
import io.wonce.teams.listen.Reply;
import io.wonce.teams.picture.Gallery;
import io.wonce.teams.picture.Illustrations;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Teams, connected: what happens there comes in at {@code POST /api/messages}, and {@link #chat()} talks back. */
public final class TeamsBot implements AutoCloseable {
    private static final String PACKAGE = "/teams/app.zip";
    private static final Logger LOG = LoggerFactory.getLogger(TeamsBot.class);

    private final Chat chat;
    private final Permalinks permalinks;
    private final List<Consumer<RoutesConfig>> entrances;
    private final List<Runnable> closing;

    private TeamsBot(Chat chat, Permalinks permalinks, List<Consumer<RoutesConfig>> entrances, List<Runnable> closing) {
        this.chat = chat;
        this.permalinks = permalinks;
        this.entrances = entrances;
        this.closing = closing;
    }

    /**
     * Connects Teams.
     *
     * @param publicUrl where people reach the server; names it in the app's package
     * @param home whose ledger the tenant gets
     */
    public static TeamsBot open(
            TeamsSettings settings,
            Optional<URI> publicUrl,
            Places places,
            Addresses addresses,
            Desk shared,
            Reader reader,
            OrganisationId home,
            MeterRegistry meters) {
        TeamsWeb web = new TeamsWeb();
        ServiceUrls trusted = ServiceUrls.of(settings);
        Connector connector =
                new Connector(web, tokens(settings, web, shared), service -> trusted.trust(service.toString()));
        TeamsPeople people = new TeamsPeople(connector, addresses, shared.ledger());
        Desk desk = shared.showing(shared.dashboard().onlyFor(people::isColleague));
        Reception reception = new Reception(places.workspaces(), addresses, people, desk, home);
        Sharing sharing = new Sharing(
                new InvitePlace(desk.ledger(), places.invitations(), Optional.empty(), desk.clock()),
                new JoinLedger(desk.ledger(), places.invitations(), desk.clock(), moved -> {}));
        Activities activities = new Activities(reception, desk, sharing, reader);
        TeamsDoor door = TeamsDoor.open(
                settings,
                (caller, activity, raw) -> CompletableFuture.completedFuture(serve(activities, activity, raw)),
                new DoorCount(meters, desk.clock()),
                desk.clock());
        Optional<Gallery> gallery = gallery(settings, publicUrl);
        Cards cards = new Cards(desk, new Illustrations(gallery));
        Chat chat = new TeamsChat(addresses, connector, cards, desk.clock());
        List<Consumer<RoutesConfig>> entrances = List.of(
                routes -> routes.post("/api/messages", door::handle),
                routes -> gallery.ifPresent(pictures -> pictures.addTo(routes)),
                routes -> publicUrl.ifPresent(address -> offer(settings, address, routes)));
        Permalinks permalinks = new TeamsPermalinks(places.workspaces());
        return new TeamsBot(chat, permalinks, entrances, List.of(door::close, people::close, web::close));
    }

    /** The way out. */
    public Chat chat() {
        return chat;
    }

    /** Where messages stand. */
    public Permalinks permalinks() {
        return permalinks;
    }

    /** The way in, and the app for Teams, filled in for this bot. */
    public void addTo(RoutesConfig routes) {
        entrances.forEach(entrance -> entrance.accept(routes));
    }

    private static void offer(TeamsSettings settings, URI address, RoutesConfig routes) {
        if (settings.door() instanceof Door.Registered registered) {
            offer(UUID.fromString(registered.appId()), address, routes);
        }
    }

    private static void offer(UUID app, URI address, RoutesConfig routes) {
        routes.get(
                PACKAGE,
                ctx -> ctx.contentType("application/zip")
                        .header("Content-Disposition", "attachment; filename=\"wonce-teams.zip\"")
                        .result(AppPackage.zip(app, address)));
        LOG.info(
                "waits for Teams at {}, the messaging endpoint of the bot; the app for Teams is at {}",
                address.resolve("/api/messages"),
                address.resolve(PACKAGE));
    }

    @Override
    public void close() {
        closing.forEach(Runnable::run);
    }

    private static BotTokens tokens(TeamsSettings settings, TeamsWeb web, Desk desk) {
        return settings.door() instanceof Door.Registered bot
                ? new AppTokens(web, settings.authority(), bot.tenantId(), bot.appId(), bot.password(), desk.clock())
                : BotTokens.anonymous();
    }

    /** None where Teams cannot fetch pictures: it takes them by HTTPS alone. */
    private static Optional<Gallery> gallery(TeamsSettings settings, Optional<URI> publicUrl) {
        return settings.door() instanceof Door.Registered bot
                ? publicUrl
                        .filter(address -> "https".equalsIgnoreCase(address.getScheme()))
                        .map(address -> new Gallery(address, bot.password(), Painter.create()))
                : Optional.empty();
    }

    private static Optional<InvokeResponse> serve(Activities activities, Activity activity, JsonNode raw) {
        Reply reply = activities.serve(activity, raw);
        return reply.equals(Reply.TAKEN)
                ? Optional.empty()
                : Optional.of(new InvokeResponse(reply.status(), reply.body().orElse(null)));
    }
}
