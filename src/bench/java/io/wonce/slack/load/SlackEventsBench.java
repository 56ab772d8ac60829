package io.wonce.slack.load;

import io.wonce.app.Desk;
import io.wonce.app.Reads;
import io.wonce.config.Secret;
import io.wonce.config.SlackSettings;
import io.wonce.domain.linking.Linker;
import io.wonce.domain.organisation.Organisation;
import io.wonce.domain.organisation.OrganisationId;
import io.wonce.domain.reading.Reader;
import io.wonce.postgres.Database;
import io.wonce.postgres.EmbeddedServer;
import io.wonce.postgres.TestDatabase;
import io.wonce.slack.SlackBot;
import io.wonce.slack.fake.FakeSlack;
import io.wonce.slack.fake.FakeWorkspace;
import io.wonce.web.Metrics;
import io.wonce.web.WebServer;
import io.wonce.web.page.Pages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Signed events over HTTP to committed state, on a durable database: beside a server that only acknowledges, and beside {@code
 * pgbench} doing a win's statements; then three times as many as it can take. Nothing is sent to Slack meanwhile.
 */
public final class SlackEventsBench {
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final String CHANNEL = "C0WINS";

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

    /** Measures, in ten minutes. */
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
        try (Database database = Database.open(server.address(), Contest.CONNECTIONS);
                FakeSlack slack = FakeSlack.start()) {
            database.organisations().found(organisation());
            Optional<Pgbench> pgbench = pgbench(server, folder);
            FakeWorkspace workspace = slack.workspace("T0BENCH", "xoxb-bench");
            SlackSettings settings = new SlackSettings(
                    new Secret(SECRET),
                    new SlackSettings.Door.OneWorkspace(new Secret(workspace.token())),
                    Optional.empty(),
                    slack.api());
            try (Metrics metrics = Metrics.open();
                    SlackBot bot = SlackBot.open(
                            settings,
                            database.places(Optional.empty()),
                            desk(database),
                            reader,
                            organisation,
                            metrics.meters());
                    WebServer wonce =
                            WebServer.start("127.0.0.1", 0, Pages.precompiled(), List.of(metrics, bot::addTo));
                    BareBolt bolt = BareBolt.start(SECRET)) {
                new Contest(events(workspace), wonce.port(), bolt.port(), pgbench)
                        .hold(new KeptMessages(server.address(), CHANNEL), report);
            }
        }
    }

    private Optional<Pgbench> pgbench(EmbeddedServer server, Path folder) {
        if (!Pgbench.isInstalled()) {
            System.out.println("bench: slack is not compared with pgbench, which is not here: install it with `apt-get"
                    + " install postgresql` (Debian, Ubuntu), `dnf install postgresql-contrib` (Fedora) or `brew install"
                    + " postgresql`");
            return Optional.empty();
        }
        return Optional.of(
                new RecordedWin(organisation, this::desk).on(server.address(), folder.resolve("postgres.log")));
    }

    private static SignedEvents events(FakeWorkspace workspace) {
        return new SignedEvents(
                SECRET,
                List.of(new SignedEvents.Crowd(
                        workspace.id(),
                        CHANNEL,
                        List.of(
                                workspace.person("U0JAN", "Jan de Boer").id(),
                                workspace.person("U0PRIYA", "Priya Shah").id(),
                                workspace.person("U0DANA", "Dana Reyes").id()))));
    }

    private Desk desk(Database database) {
        return new Desk(database.ledger(), Reads.with(reader), new Linker()::decide, InstantSource.system());
    }

    private Organisation organisation() {
        return TestDatabase.amsterdam(organisation);
    }
}
