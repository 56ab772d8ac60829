package io.wonce.slack.load;

import io.wonce.app.Desk;
import io.wonce.app.HearMessage;
import io.wonce.app.Reads;
import io.wonce.config.Secret;
import io.wonce.config.SlackSettings;
import io.wonce.domain.chat.ChannelRef;
import io.wonce.domain.chat.IncomingMessage;
import io.wonce.domain.chat.MessageRef;
import io.wonce.domain.chat.Person;
import io.wonce.domain.chat.PersonRef;
import io.wonce.domain.chat.Platform;
import io.wonce.domain.chat.Role;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.reading.Reader;
import io.wonce.postgres.Database;
import io.wonce.postgres.EmbeddedServer;
import io.wonce.postgres.StatementLog;
import io.wonce.postgres.StatementLog.Executed;
import io.wonce.slack.SlackBot;
import io.wonce.slack.fake.FakeSlack;
import io.wonce.slack.fake.FakeWorkspace;
import io.wonce.web.WebServer;
import io.wonce.web.page.Pages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Signed events over HTTP to committed state, on a durable database: beside a server that only acknowledges, and beside {@code
 * pgbench} doing a win's statements; then three times as many as it can take. Nothing is sent to Slack meanwhile.
 */
public final class SlackEventsBench {
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final int CONNECTIONS = 10;
    private static final int SENDERS = 16;
    private static final int MANY_SENDERS = 200;
    private static final int WARM_UP = 12;
    private static final int SECONDS = 10;
    private static final int ALL = 100;
    private static final int FEW = 10;
    private static final int FLOOD = 3;
    private static final double MOST = 0.99;
    private static final double MEDIAN = 0.5;
    private static final double PATIENCE = 3_000;
    private static final String MESSAGE_ID = "1764000000.000002";

    private final OrganisationId organisation = new OrganisationId(UUID.randomUUID());
    private final Reader reader = Reader.create();
    private final Report report;

    private SlackEventsBench(Report report) {
        this.report = report;
    }

    /** Takes what was measured. */
    @FunctionalInterface
    public interface Report {
        /** A value, beside the {@code reference} that {@code what} names. */
        void line(String name, double value, String unit, double reference, String what);
    }

    /** Measures, in two minutes. */
    public static void run(Report report) {
        try {
            Path folder = Files.createTempDirectory("wonce-bench");
            try (EmbeddedServer server = EmbeddedServer.start(folder)) {
                new SlackEventsBench(report).on(server, folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void on(EmbeddedServer server, Path folder) {
        List<Executed> win = new StatementLog(server.address(), folder.resolve("postgres.log"))
                .during(this::hearTwo).stream()
                        .filter(transaction -> transaction.stream()
                                .anyMatch(statement -> statement.sql().contains("into announcement ")))
                        .reduce((first, last) -> last)
                        .orElseThrow();
        Pgbench pgbench = new Pgbench(
                server.address(), win, MESSAGE_ID, organisation.value().toString());
        try (Database database = Database.open(server.address(), CONNECTIONS);
                FakeSlack slack = FakeSlack.start()) {
            FakeWorkspace workspace = slack.workspace("T0BENCH", "xoxb-bench");
            SignedEvents events = new SignedEvents(
                    SECRET,
                    workspace.id(),
                    "C0WINS",
                    List.of(
                            workspace.person("U0JAN", "Jan de Boer").id(),
                            workspace.person("U0PRIYA", "Priya Shah").id(),
                            workspace.person("U0DANA", "Dana Reyes").id()));
            SlackSettings settings = new SlackSettings(
                    new Secret(SECRET),
                    new SlackSettings.Door.OneWorkspace(new Secret(workspace.token())),
                    Optional.empty(),
                    slack.api());
            try (SlackBot bot = SlackBot.open(
                            settings, database.places(Optional.empty()), desk(database), reader, organisation);
                    WebServer wonce = WebServer.start("127.0.0.1", 0, Pages.precompiled(), List.of(bot::addTo));
                    WebServer bolt = BareBolt.start(SECRET)) {
                measure(events, wonce.port(), bolt.port(), pgbench, new KeptMessages(server.address(), "C0WINS"));
            }
        }
    }

    private void measure(SignedEvents events, int wonce, int bolt, Pgbench pgbench, KeptMessages kept) {
        for (int port : new int[] {bolt, wonce}) {
            new Load(port, SENDERS, Duration.ofSeconds(WARM_UP)).steady(() -> events.next(FEW));
            new Load(port, SENDERS, Duration.ofSeconds(WARM_UP)).steady(() -> events.next(ALL));
        }
        Duration time = Duration.ofSeconds(SECONDS);
        Answers bare = new Load(bolt, SENDERS, time).steady(() -> events.next(FEW));
        Answers mixed = new Load(wonce, SENDERS, time).steady(() -> events.next(FEW));
        double statements = pgbench.inSecond(CONNECTIONS, SECONDS);
        long before = kept.count();
        Answers wins = new Load(wonce, SENDERS, time).steady(() -> events.next(ALL));
        kept.mustBe(before + wins.acknowledged());
        report("slack-mixed", mixed, bare.inSecond(), "bare-bolt");
        report("slack-wins", wins, statements, "pgbench");
        report.line("slack-wins", wins.inSecond(), "events/s", bare.inSecond(), "bare-bolt");
        report.line("slack-bare-bolt-p99", bare.within(MOST), "ms", PATIENCE, "patience");
        flood("slack-mixed", wonce, () -> events.next(FEW), mixed.inSecond());
        flood("slack-wins", wonce, () -> events.next(ALL), wins.inSecond());
    }

    private void report(String name, Answers answers, double reference, String what) {
        report.line(name, answers.inSecond(), "events/s", reference, what);
        report.line(name + "-p50", answers.within(MEDIAN), "ms", PATIENCE, "patience");
        report.line(name + "-p99", answers.within(MOST), "ms", PATIENCE, "patience");
    }

    private void flood(String name, int port, Supplier<byte[]> events, double sustained) {
        Answers flooded = new Load(port, MANY_SENDERS, Duration.ofSeconds(SECONDS)).poured(events, FLOOD * sustained);
        report.line(name + "-flood", flooded.offeredInSecond(), "offered/s", sustained, "sustained");
        report.line(name + "-flood-acks", flooded.inSecond(), "events/s", sustained, "sustained");
        report.line(name + "-flood-shed", flooded.shedPercent(), "%", ALL, "all");
        report.line(name + "-flood-slowest", flooded.slowest(), "ms", PATIENCE, "patience");
    }

    private Desk desk(Database database) {
        return new Desk(database.ledger(), Reads.with(reader), new Linker()::decide, InstantSource.system());
    }

    /** The first makes the person known, as most are. */
    private void hearTwo(Database database) {
        database.organisations()
                .found(new Organisation(
                        organisation,
                        "Voorbeeld BV",
                        ZoneId.of("Europe/Amsterdam"),
                        DayOfWeek.MONDAY,
                        Currency.getInstance("EUR"),
                        Locale.forLanguageTag("nl"),
                        Optional.empty()));
        HearMessage hear = new HearMessage(desk(database));
        hear.hear(organisation, message("1764000000.000001", 1));
        hear.hear(organisation, message(MESSAGE_ID, 2));
    }

    private static IncomingMessage message(String id, long number) {
        return new IncomingMessage(
                new MessageRef(new ChannelRef(Platform.SLACK, "C0RECORD"), id),
                Optional.empty(),
                new Person(
                        new PersonRef(Platform.SLACK, "U0RECORD"),
                        "Sam Bell",
                        Role.MEMBER,
                        Optional.empty(),
                        Locale.ENGLISH),
                SignedEvents.win(number),
                Instant.now(),
                Optional.of(UUID.randomUUID().toString()));
    }
}
