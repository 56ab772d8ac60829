package io.wonce;

import io.wonce.app.DeliverOutbox;
import io.wonce.app.DeliverWebhooks;
import io.wonce.app.Desk;
import io.wonce.app.FetchRates;
import io.wonce.app.ForgetDeadLetters;
import io.wonce.app.ForgetFiles;
import io.wonce.app.ForgetHunches;
import io.wonce.app.ForgetTexts;
import io.wonce.app.NudgePeople;
import io.wonce.app.ReadRates;
import io.wonce.app.Relay;
import io.wonce.app.Rounds;
import io.wonce.app.SendDigests;
import io.wonce.app.Share;
import io.wonce.app.TellRestatements;
import io.wonce.app.port.Chat;
import io.wonce.app.port.Ledger;
import io.wonce.app.port.Permalinks;
import io.wonce.app.port.Places;
import io.wonce.app.port.TryoutRoom;
import io.wonce.cli.Running;
import io.wonce.config.Config;
import io.wonce.config.Secret;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.organisation.Outreach;
import io.wonce.domain.organisation.WebhookReach;
import io.wonce.domain.reading.Reader;
import io.wonce.model.OpenAiSecondReader;
import io.wonce.postgres.Database;
import io.wonce.remote.SignedWebhooks;
import io.wonce.remote.WebRates;
import io.wonce.slack.SlackBot;
import io.wonce.teams.TeamsBot;
import io.wonce.web.Gauges;
import io.wonce.web.Health;
import io.wonce.web.HouseRules;
import io.wonce.web.Metrics;
import io.wonce.web.Premises;
import io.wonce.web.Routes;
import io.wonce.web.TryoutChat;
import io.wonce.web.TryoutPermalinks;
import io.wonce.web.Visits;
import io.wonce.web.WebServer;
import io.wonce.web.api.ApiRoutes;
import io.wonce.web.dashboard.DashboardRoutes;
import io.wonce.web.page.Pages;
import io.wonce.web.tryout.TryoutRoutes;
import io.wonce.web.tryout.UseCases;
import io.wonce.web.tryout.Venue;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** The running bot: ledger, relay, web server and the try-out chat, put together. */
final class Bot implements Running {
    private static final int CONNECTIONS = 10;
    /** Of these connections, so many serve programs and the dashboard at most; the chat waits for none of them. */
    private static final int VISITORS = 4;

    private static final int RELAYS = 2;
    private static final int WEBHOOK_RELAYS = 3;
    private static final Duration BETWEEN_ROUNDS = Duration.ofHours(1);
    private static final Duration BETWEEN_DIGESTS = Duration.ofSeconds(30);
    private static final String LOOPBACK = "127.0.0.1";
    private static final String EVERYWHERE = "0.0.0.0";

    private final Opened opened;
    private final WebServer server;
    private final CountDownLatch ended = new CountDownLatch(1);

    private Bot(Opened opened, WebServer server) {
        this.opened = opened;
        this.server = server;
    }

    /** Starts all parts; where one cannot start, those before it are closed again. */
    static Bot start(Config config, InstantSource clock) {
        Opened opened = new Opened();
        try {
            return new Bot(opened, start(config, clock, opened));
        } catch (RuntimeException failure) {
            opened.close();
            throw failure;
        }
    }

    @Override
    public URI address() {
        return server.address();
    }

    @Override
    public void await() throws InterruptedException {
        ended.await();
    }

    @Override
    public void close() {
        opened.close();
        ended.countDown();
    }

    private static WebServer start(Config config, InstantSource clock, Opened opened) {
        Database database = Databases.open(config.storage(), CONNECTIONS, opened);
        Organisation organisation = Home.found(database);
        config.key().ifPresent(key -> database.reseal(key.value()));
        Reader reader = Reader.create();
        BoardAddress board = new BoardAddress(config);
        Outreach outreach = outreach(config);
        OpenAiSecondReader second = opened.add(new OpenAiSecondReader(outreach, clock));
        Ledger ledger = database.ledger(config.key().map(Secret::value));
        WebhookReach reach = new WebhookReach(config.webhooksPrivate());
        Desk desk = board.shownOn(
                Desks.on(ledger, reader, second, clock).within(outreach).telling(reach), database);
        Pages pages = Pages.precompiled();
        Metrics metrics = opened.add(Metrics.open());
        List<Chat> chats = new ArrayList<>();
        List<Permalinks> links = new ArrayList<>();
        List<Routes> routes = new ArrayList<>(List.of(
                metrics, new Premises(config.publicUrl()), new Health(database::answers), new HouseRules(pages)));
        if (config.tryout()) {
            TryoutRoom room = database.tryoutRoom(clock);
            Venue venue = new Venue(organisation, room, database.bell(), database::answers);
            routes.add(opened.add(TryoutRoutes.open(venue, UseCases.on(desk), pages, clock)));
            chats.add(new CountedChat(new TryoutChat(room), metrics.meters()));
            links.add(new TryoutPermalinks());
        }
        config.slack().ifPresent(settings -> {
            SlackBot slack = opened.add(SlackBot.open(
                    settings, places(config, database), desk, reader, organisation.id(), metrics.meters()));
            routes.add(slack::addTo);
            chats.add(new CountedChat(slack.chat(), metrics.meters()));
            links.add(slack.permalinks());
        });
        config.teams().ifPresent(settings -> {
            TeamsBot teams = opened.add(TeamsBot.open(
                    settings,
                    config.publicUrl(),
                    places(config, database),
                    database.addresses(),
                    desk,
                    reader,
                    organisation.id(),
                    metrics.meters()));
            routes.add(teams::addTo);
            chats.add(new CountedChat(teams.chat(), metrics.meters()));
            links.add(teams.permalinks());
        });
        Share share = new Share(VISITORS);
        routes.add(new Visits(share::begin));
        Desk visited = desk.over(share.of(desk.ledger()));
        routes.add(ApiRoutes.open(visited));
        routes.add(DashboardRoutes.open(visited, reader, share.of(database.signIns()), board.address(), links, pages));
        Gauges.show(metrics.meters(), chats.stream().map(Chat::platform).toList(), database.pulse(), clock);
        Gauges.showUnresolved(metrics.meters(), database.unresolved(), clock);
        Gauges.showWebhooks(metrics.meters(), database.webhookPulse(), clock);
        Gauges.showPool(metrics.meters(), database.poolPulse());
        InstantSource shared = database.clock();
        DeliverOutbox outbox =
                new DeliverOutbox(database.deliveries(config.key().map(Secret::value)), chats, shared, new Random());
        opened.add(Relay.start(outbox, database.bell(), shared, RELAYS));
        DeliverWebhooks webhooks = new DeliverWebhooks(
                database.webhooks(config.key().map(Secret::value)),
                opened.add(new SignedWebhooks(reach)),
                shared,
                new Random());
        opened.add(Relay.start(webhooks, ring -> () -> {}, shared, WEBHOOK_RELAYS));
        TellRestatements restatements = new TellRestatements(desk.ledger(), clock);
        opened.add(Rounds.start(database.organisations()::withWebhooks, restatements::tell, BETWEEN_DIGESTS));
        NudgePeople people = new NudgePeople(desk.ledger(), clock);
        ForgetHunches hunches = new ForgetHunches(desk.ledger(), clock);
        ForgetTexts texts = new ForgetTexts(desk.ledger(), clock);
        ForgetDeadLetters letters = new ForgetDeadLetters(desk.ledger(), clock);
        ForgetFiles files = new ForgetFiles(desk.ledger(), clock);
        Consumer<OrganisationId> visit = people::nudge;
        visit = visit.andThen(hunches::forget)
                .andThen(texts::forget)
                .andThen(letters::forget)
                .andThen(files::forget);
        opened.add(Rounds.start(database.organisations()::all, visit, BETWEEN_ROUNDS));
        config.rates().ifPresent(address -> {
            FetchRates rates =
                    new FetchRates(opened.add(new WebRates(address)), new ReadRates(desk.ledger(), clock), clock);
            opened.add(Rounds.start(database.organisations()::all, rates::give, BETWEEN_ROUNDS));
        });
        String host = config.loopbackOnly() ? LOOPBACK : EVERYWHERE;
        WebServer server = opened.add(WebServer.start(host, config.port(), pages, routes));
        board.isServedAt(server.address());
        SendDigests digests = new SendDigests(desk.ledger(), clock, board.address()::seenFrom);
        opened.add(Rounds.start(database.organisations()::withDigests, digests::send, BETWEEN_DIGESTS));
        return server;
    }

    /** Who only installs Wonce does not reach into the computer that it runs on. */
    private static Outreach outreach(Config config) {
        return new Outreach(config.secondReaderPrivate() || !config.hasGuests(), config.secondReaderPrivate());
    }

    private static Places places(Config config, Database database) {
        return database.places(config.key().map(Secret::value));
    }
}
