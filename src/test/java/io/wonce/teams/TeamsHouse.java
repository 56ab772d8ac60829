package io.wonce.teams;

import static org.awaitility.Awaitility.await;

import io.wonce.app.CountOrders;
import io.wonce.app.DeliverOutbox;
import io.wonce.app.Desk;
import io.wonce.app.LearnedReads;
import io.wonce.app.Relay;
import io.wonce.app.port.Books;
import io.wonce.app.port.Ledger;
import io.wonce.config.Secret;
import io.wonce.config.TeamsSettings;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.TestReader;
import io.wonce.postgres.Database;
import io.wonce.postgres.TestDatabase;
import io.wonce.teams.fake.FakeColleague;
import io.wonce.teams.fake.FakeConversation;
import io.wonce.teams.fake.FakeLogin;
import io.wonce.teams.fake.FakePost;
import io.wonce.teams.fake.FakeRequest;
import io.wonce.teams.fake.FakeTeams;
import io.wonce.teams.fake.FakeTenant;
import io.wonce.web.Gauges;
import io.wonce.web.Metrics;
import io.wonce.web.WebServer;
import io.wonce.web.page.Pages;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.awaitility.core.ThrowingRunnable;

/** All of Wonce that Teams meets, on a real database and over real HTTP, and a tenant with a sales channel in front of it. */
public final class TeamsHouse implements AutoCloseable {
    private static final Reader READER = TestReader.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String PASSWORD = "hush";

    public final FakeTeams teams;
    public final FakeTenant tenant;
    public final FakeColleague jan;
    public final FakeColleague priya;
    public final FakeColleague dana;
    public final FakeConversation wins;
    public final Organisation organisation;
    public final Desk desk;

    static final String DASHBOARD = "https://wonce.example.com/dashboard/enter/ticket";
    static final String IN_TEAMS = "https://teams.microsoft.com/l/entity/app/dashboard?context=ticket";

    private final String appId = UUID.randomUUID().toString();
    private final FakeLogin login = FakeLogin.start();
    private final Optional<URI> publicUrl;
    private Metrics metrics;
    private TeamsBot bot;
    private Relay relay;
    private WebServer server;

    private TeamsHouse(Organisation organisation, Optional<URI> publicUrl, InstantSource clock) {
        this.organisation = organisation;
        this.publicUrl = publicUrl;
        Ledger ledger = TestDatabase.shared().ledger();
        teams = FakeTeams.start(appId, clock);
        tenant = teams.tenant();
        jan = tenant.person("Jan de Boer", "jan@acme.example");
        priya = tenant.person("Priya Shah", "priya@acme.example");
        dana = tenant.person("Dana Reyes", "dana@acme.example");
        wins = tenant.channel("wins").add(jan).add(priya).add(dana);
        desk = new Desk(ledger, new LearnedReads(READER, ledger, clock), new Linker()::decide, clock)
                .showing((asking, actor) -> new Answer.DashboardOffered(DASHBOARD, Optional.of(IN_TEAMS)));
        start();
    }

    private void start() {
        Database database = TestDatabase.shared();
        InstantSource clock = desk.clock();
        metrics = Metrics.open();
        TeamsSettings settings = new TeamsSettings(
                new TeamsSettings.Door.Registered(appId, new Secret(PASSWORD), tenant.id()),
                login.address(),
                teams.login(tenant, PASSWORD));
        bot = TeamsBot.open(
                settings,
                publicUrl,
                database.places(Optional.empty()),
                database.addresses(),
                desk,
                READER,
                organisation.id(),
                metrics.meters());
        Gauges.show(metrics.meters(), List.of(Platform.TEAMS), database.pulse(), clock);
        DeliverOutbox outbox = new DeliverOutbox(database.deliveries(), List.of(bot.chat()), clock, new Random());
        relay = Relay.start(outbox, database.bell(), clock, 1);
        server = WebServer.start("127.0.0.1", 0, Pages.precompiled(), List.of(metrics, bot::addTo));
        teams.deliverTo(server.address().resolve("/api/messages"), login);
    }

    /** One whose organisation speaks English. */
    public static TeamsHouse open() {
        return of(TestDatabase.english());
    }

    /** The same, which people reach at {@code publicUrl}. */
    static TeamsHouse at(URI publicUrl) {
        return new TeamsHouse(TestDatabase.english(), Optional.of(publicUrl), InstantSource.system());
    }

    /** The same, at another time. */
    static TeamsHouse by(InstantSource clock) {
        return new TeamsHouse(TestDatabase.english(), Optional.empty(), clock);
    }

    /** One for an organisation that there is. */
    public static TeamsHouse of(Organisation organisation) {
        return new TeamsHouse(organisation, Optional.empty(), InstantSource.system());
    }

    /** Where the server is on this computer. */
    URI server() {
        return server.address();
    }

    /** Where the message of an announcement stands. */
    Optional<URI> permalink(Announcement announcement) {
        return bot.permalinks().of(organisation.id(), announcement);
    }

    /** The real count of this week. */
    public OrderCount count() {
        return new CountOrders(desk.ledger(), desk.clock()).week(organisation.id());
    }

    /** A look into the books. */
    public <T> T look(Function<Books, T> look) {
        return desk.ledger().write(organisation.id(), look);
    }

    /** The first that Wonce says in the thread of {@code post}, or after it in a chat: mostly the question which deal it is. */
    public FakePost prompt(FakePost post) {
        await().atMost(PATIENCE).until(() -> !post.conversation().answers(post).isEmpty());
        return post.conversation().answers(post).get(0);
    }

    /** The members of conversations whom Teams was asked about, by their accounts. */
    List<String> lookedUp() {
        return teams.requests("GET").stream()
                .map(FakeRequest::path)
                .filter(path -> path.contains("members"))
                .map(path -> path.get(path.size() - 1))
                .toList();
    }

    /** Waits until what leaves by the outbox has made it so. */
    public void soon(ThrowingRunnable assertion) {
        await().atMost(PATIENCE).untilAsserted(assertion);
    }

    /** Waits until nothing waits to leave any more. */
    public void quiet() {
        await().atMost(PATIENCE).until(() -> TestDatabase.waiting(organisation.id()) == 0);
    }

    /** Wonce is started anew, and remembers what the books do. */
    void restart() {
        stop();
        start();
    }

    private void stop() {
        server.close();
        relay.close();
        bot.close();
        metrics.close();
    }

    @Override
    public void close() {
        stop();
        login.close();
        teams.close();
    }
}
