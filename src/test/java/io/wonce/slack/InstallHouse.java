package io.wonce.slack;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wonce.app.CountOrders;
import io.wonce.app.DeliverOutbox;
import io.wonce.app.Desk;
import io.wonce.app.HandClock;
import io.wonce.app.Reads;
import io.wonce.app.port.Places;
import io.wonce.app.port.Workspace;
import io.wonce.config.Secret;
import io.wonce.config.SlackSettings;
import io.wonce.config.SlackSettings.Door;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.TestReader;
import io.wonce.postgres.Database;
import io.wonce.postgres.TestDatabase;
import io.wonce.slack.client.Installations;
import io.wonce.slack.client.SlackWeb;
import io.wonce.slack.client.StoredTokens;
import io.wonce.slack.client.TokenExchange;
import io.wonce.slack.fake.FakePerson;
import io.wonce.slack.fake.FakeSlack;
import io.wonce.slack.fake.FakeWorkspace;
import io.wonce.web.Http;
import io.wonce.web.WebServer;
import io.wonce.web.page.Pages;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A Wonce that any workspace may install, on a real database and over real HTTP, and the browser of who installs it. */
final class InstallHouse implements AutoCloseable {
    static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    private static final String SIGNING_SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final Reader READER = TestReader.shared();

    final HandClock clock = new HandClock(Instant.parse("2026-11-23T09:00:00Z"));
    final FakeSlack slack = FakeSlack.start(clock).client("1.2", "hush");
    final Door.ManyWorkspaces door =
            new Door.ManyWorkspaces("1.2", new Secret("hush"), URI.create("https://wonce.example.com/"));
    final Database database = TestDatabase.shared();
    final Places places = database.places(Optional.of(KEY));

    private final Desk desk = new Desk(database.ledger(), Reads.with(READER), new Linker()::decide, clock);
    private final SlackBot bot = SlackBot.open(
            new SlackSettings(new Secret(SIGNING_SECRET), door, Optional.empty(), slack.api()),
            places,
            desk,
            READER,
            TestDatabase.organisation().id(),
            new SimpleMeterRegistry());
    private final WebServer server = WebServer.start("127.0.0.1", 0, Pages.precompiled(), List.of(bot::addTo));
    private final Http browser = new Http(server);

    InstallHouse() {
        slack.deliverTo(server.address().resolve("/slack/events"), SIGNING_SECRET);
    }

    /** A workspace that never heard of Wonce, with one person in it. */
    FakePerson someone() {
        FakeWorkspace workspace = slack.workspace(SlackHouse.id("T"), "xoxb-" + SlackHouse.id("old"));
        return workspace
                .person(SlackHouse.id("U"), "Jan de Boer")
                .locale("nl-NL")
                .zone("Europe/Amsterdam");
    }

    HttpResponse<String> get(String path, String... headers) {
        return browser.get(path, headers);
    }

    /** Goes to Slack and comes back with {@code code}. */
    HttpResponse<String> install(String code) {
        return install(code, "/slack/install");
    }

    HttpResponse<String> install(String code, String from) {
        return begin(from).comeBack("code=" + code);
    }

    /** Goes to Slack. */
    Begun begin(String from) {
        HttpResponse<String> sent = get(from);
        String location = sent.headers().firstValue("Location").orElseThrow();
        String state = location.replaceFirst(".*[?&]state=([^&]+).*", "$1");
        String cookie = sent.headers().firstValue("Set-Cookie").orElseThrow();
        return new Begun(URI.create(location), state, cookie);
    }

    /** The workspace, where it is connected. */
    Optional<Workspace> workspace(String id) {
        return places.workspaces().find(Platform.SLACK, id);
    }

    /** Whose ledger that of a workspace is. */
    Organisation organisation(String workspaceId) {
        OrganisationId owner =
                places.workspaces().owner(Platform.SLACK, workspaceId).orElseThrow();
        return database.ledger().write(owner, books -> books.organisation());
    }

    OrderCount count(String workspaceId) {
        return new CountOrders(database.ledger(), clock)
                .week(organisation(workspaceId).id());
    }

    /** Another process renews the token of {@code workspace}, or tries. */
    Optional<String> renewElsewhere(Workspace workspace) {
        try (SlackWeb web = new SlackWeb(slack.api())) {
            TokenExchange exchange = new TokenExchange(web, door, clock);
            Installations installations = new Installations(places.workspaces(), clock);
            return new StoredTokens(places.workspaces(), installations, exchange, clock).of(workspace);
        }
    }

    /** Sends what waits and is due. */
    void deliver() {
        new DeliverOutbox(database.deliveries(), List.of(bot.chat()), clock, new Random()).deliverDue();
    }

    @Override
    public void close() {
        server.close();
        bot.close();
        slack.close();
    }

    /** Somebody was sent to Slack's consent page; their browser keeps the cookie, here with its attributes, meanwhile. */
    final class Begun {
        final URI consent;
        final String state;
        final String cookie;

        Begun(URI consent, String state, String cookie) {
            this.consent = consent;
            this.state = state;
            this.cookie = cookie;
        }

        HttpResponse<String> comeBack(String query) {
            return get(path(query), "Cookie", cookie.split(";", 2)[0]);
        }

        HttpResponse<String> comeBackInAnotherBrowser(String query) {
            return get(path(query));
        }

        private String path(String query) {
            return "/slack/oauth_redirect?" + query + "&state=" + state;
        }
    }
}
