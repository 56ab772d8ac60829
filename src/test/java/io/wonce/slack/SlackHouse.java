package io.wonce.slack;

import static org.awaitility.Awaitility.await;

import io.wonce.app.BriskBell;
import io.wonce.app.BriskClock;
import io.wonce.app.CountOrders;
import io.wonce.app.DeliverOutbox;
import io.wonce.app.Desk;
import io.wonce.app.LearnedReads;
import io.wonce.app.Relay;
import io.wonce.config.Secret;
import io.wonce.config.SlackSettings;
import io.wonce.domain.announcement.Announcement;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.counting.OrderCount;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.reading.Reader;
import io.wonce.domain.reading.TestReader;
import io.wonce.postgres.Database;
import io.wonce.postgres.TestDatabase;
import io.wonce.slack.fake.FakeChannel;
import io.wonce.slack.fake.FakeMessage;
import io.wonce.slack.fake.FakePerson;
import io.wonce.slack.fake.FakeSlack;
import io.wonce.slack.fake.FakeWorkspace;
import io.wonce.web.Gauges;
import io.wonce.web.Metrics;
import io.wonce.web.WebServer;
import io.wonce.web.page.Pages;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.awaitility.core.ThrowingRunnable;

/** All of Wonce that Slack meets, on a real database and over real HTTP, and a workspace with a sales channel in front of it. */
public final class SlackHouse implements AutoCloseable {
    static final String SIGNING_SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final Reader READER = TestReader.shared();
    private static final int BRISK = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    public final FakeSlack slack;
    public final FakeWorkspace workspace;
    public final FakePerson jan;
    public final FakePerson priya;
    public final FakePerson dana;
    public final FakeChannel wins;
    public final Organisation organisation;
    public final Desk desk;

    private final Metrics metrics = Metrics.open();
    static final String DASHBOARD = "https://wonce.example.com/dashboard/enter/ticket";

    private final Optional<FakeLine> line;
    private SlackBot bot;
    private BriskBell bell;
    private Relay relay;
    private WebServer server;

    private SlackHouse(
            Organisation organisation,
            Optional<FakeLine> line,
            boolean isSlackAway,
            UnaryOperator<Desk> furnishing,
            InstantSource clock) {
        this.organisation = organisation;
        this.slack = clock instanceof BriskClock ? FakeSlack.startBrisk(clock) : FakeSlack.start(clock);
        this.line = line;
        if (isSlackAway) {
            slack.faults().down();
        }
        line.ifPresent(open -> slack.socketMode(open.address()));
        workspace = slack.workspace(id("T"), "xoxb-" + id("t"));
        jan = workspace.person(id("U"), "Jan de Boer");
        priya = workspace.person(id("U"), "Priya Shah");
        dana = workspace.person(id("U"), "Dana Reyes").admin();
        wins = workspace.channel(id("C"), "sales-wins");
        Desk usual = new Desk(
                        TestDatabase.shared().ledger(),
                        new LearnedReads(READER, TestDatabase.shared().ledger(), InstantSource.system()),
                        new Linker()::decide,
                        clock)
                .showing((asking, actor) -> new Answer.DashboardOffered(DASHBOARD, Optional.empty()));
        desk = furnishing.apply(usual);
        start();
    }

    private void start() {
        Database database = TestDatabase.shared();
        InstantSource clock = desk.clock();
        SlackSettings settings = new SlackSettings(
                new Secret(line.isPresent() ? "" : SIGNING_SECRET),
                new SlackSettings.Door.OneWorkspace(new Secret(workspace.token())),
                line.map(open -> new Secret("xapp-1-A0WONCE-1-secret")),
                slack.api());
        bot = SlackBot.open(
                settings, database.places(Optional.empty()), desk, READER, organisation.id(), metrics.meters());
        var outbox = new DeliverOutbox(database.deliveries(), List.of(bot.chat()), clock, new Random());
        Gauges.show(metrics.meters(), List.of(Platform.SLACK), database.pulse(), clock);
        bell = new BriskBell(database.bell());
        relay = Relay.start(outbox, bell, clock, 1);
        server = WebServer.start("127.0.0.1", 0, Pages.precompiled(), List.of(metrics, bot::addTo));
        if (line.isEmpty()) {
            slack.deliverTo(server.address().resolve("/slack/events"), SIGNING_SECRET);
        }
    }

    /** One whose organisation speaks English. */
    public static SlackHouse open() {
        return of(TestDatabase.english());
    }

    /** One for an organisation that there is. */
    public static SlackHouse of(Organisation organisation) {
        return new SlackHouse(organisation, Optional.empty(), false, UnaryOperator.identity(), brisk());
    }

    /** One in which it is as late as {@code clock} says, for Slack as well. */
    static SlackHouse at(InstantSource clock) {
        return new SlackHouse(TestDatabase.english(), Optional.empty(), false, UnaryOperator.identity(), clock);
    }

    /** One with another desk than the usual one. */
    static SlackHouse with(UnaryOperator<Desk> furnishing) {
        return new SlackHouse(TestDatabase.english(), Optional.empty(), false, furnishing, brisk());
    }

    /** One that starts while Slack is away. */
    static SlackHouse openWithoutSlack() {
        return new SlackHouse(TestDatabase.english(), Optional.empty(), true, UnaryOperator.identity(), brisk());
    }

    /** One that Slack cannot call: it calls Slack. */
    static SlackHouse by(FakeLine line) {
        return new SlackHouse(TestDatabase.english(), Optional.of(line), false, UnaryOperator.identity(), brisk());
    }

    /** Nobody has to wait long for a turn at Slack, or for what it looks at first. */
    private static InstantSource brisk() {
        return new BriskClock(BRISK);
    }

    /** An id that no other test has: all share one database, and a workspace is one organisation's. */
    static String id(String kind) {
        return kind
                + Long.toString(ThreadLocalRandom.current().nextLong(1L << 50, 1L << 51), 36)
                        .toUpperCase(Locale.ROOT);
    }

    /** What Prometheus is told. */
    String metrics() {
        return ((io.micrometer.prometheusmetrics.PrometheusMeterRegistry) metrics.meters()).scrape();
    }

    WebServer server() {
        return server;
    }

    /** What is kept of a message's words. */
    Optional<String> text(FakeMessage message) {
        MessageRef ref = new MessageRef(new ChannelRef(Platform.SLACK, wins.id()), message.ts());
        return desk.ledger().write(organisation.id(), books -> books.messages().text(ref));
    }

    /** Where the message of an announcement stands. */
    Optional<URI> permalink(Announcement announcement) {
        return bot.permalinks().of(organisation.id(), announcement);
    }

    /** The real count of this week. */
    OrderCount count() {
        return count(organisation);
    }

    /** The real count of another organisation's week. */
    OrderCount count(Organisation other) {
        return new CountOrders(desk.ledger(), desk.clock()).week(other.id());
    }

    /** The question under {@code message}, or what it turned into. */
    public FakeMessage prompt(FakeMessage message) {
        await().atMost(PATIENCE).until(() -> !slack.thread(message).isEmpty());
        return slack.thread(message).get(0);
    }

    /** Waits until what leaves by the outbox has made it so. */
    void soon(ThrowingRunnable assertion) {
        await().atMost(PATIENCE).untilAsserted(assertion);
    }

    /** Waits until nothing waits to leave any more. */
    void quiet() {
        await().atMost(PATIENCE).until(() -> TestDatabase.waiting(organisation.id()) == 0);
    }

    /** The messages of Wonce in the channel itself. */
    List<FakeMessage> posts() {
        return slack.messagesIn(wins).stream()
                .filter(FakeMessage::byBot)
                .filter(message -> message.thread().equals(message.ts()))
                .toList();
    }

    /** Wonce is down while {@code meanwhile} happens. */
    void away(Runnable meanwhile) {
        stop();
        meanwhile.run();
        start();
    }

    private void stop() {
        server.close();
        bell.close();
        relay.close();
        bot.close();
    }

    @Override
    public void close() {
        stop();
        metrics.close();
        slack.close();
    }
}
