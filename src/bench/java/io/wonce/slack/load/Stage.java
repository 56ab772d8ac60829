package io.wonce.slack.load;

import io.wonce.postgres.EmbeddedServer;
import io.wonce.slack.fake.FakePerson;
import io.wonce.slack.fake.FakeSlack;
import io.wonce.slack.fake.FakeWorkspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A database that loses nothing, workspaces whose people announce, and processes of the bot, which answer there. */
final class Stage implements AutoCloseable {
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    private static final String CHANNEL = "C0WINS";
    private static final int PEOPLE = 100;
    private static final String CLIENT = "1.2";
    private static final String CLIENT_SECRET = "hush";

    private final Path folder;
    private final EmbeddedServer server;
    private final FakeSlack slack = FakeSlack.start().client(CLIENT, CLIENT_SECRET);
    private final List<FakeWorkspace> workspaces;

    private final Thread leaveNothing = new Thread(this::stop, "leave-no-server");

    /** With one workspace. */
    Stage() {
        this(1);
    }

    /** With so many workspaces, each of which has a ledger of its own. Everything of it is at random ports of this computer. */
    Stage(int size) {
        try {
            folder = Files.createTempDirectory("wonce-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server = EmbeddedServer.start(folder);
        Runtime.getRuntime().addShutdownHook(leaveNothing);
        workspaces = IntStream.range(0, size)
                .mapToObj(n -> slack.workspace("T0BENCH" + n, "xoxb-bench-" + n))
                .toList();
        workspaces.forEach(workspace -> workspace.channel(CHANNEL + workspace.id(), "wins"));
    }

    /** Events that no other stage of this process has, of each workspace in turn. */
    SignedEvents events() {
        return new SignedEvents(SECRET, workspaces.stream().map(Stage::crowd).toList());
    }

    private static SignedEvents.Crowd crowd(FakeWorkspace workspace) {
        List<String> people = IntStream.range(0, PEOPLE)
                .mapToObj(n -> workspace
                        .person(workspace.id() + "U" + n, "Sam Bell " + n)
                        .id())
                .toList();
        return new SignedEvents.Crowd(workspace.id(), CHANNEL + workspace.id(), people);
    }

    /** Somebody of each workspace installs the app there; only once, and not where there is one workspace, which is connected by the environment. */
    void install(ServerProcess bot) {
        if (!isAlone()) {
            Installer installer = new Installer(bot);
            workspaces.stream().map(Stage::admin).map(slack::install).forEach(installer::install);
        }
    }

    private static FakePerson admin(FakeWorkspace workspace) {
        return workspace
                .person(workspace.id() + "ADMIN", "Ada Dean")
                .locale("en-GB")
                .zone("Europe/London");
    }

    private boolean isAlone() {
        return workspaces.size() == 1;
    }

    /** A process of the bot on the database that all of them share. */
    ServerProcess bot() {
        URI ledger = URI.create(server.address().jdbcUrl().substring("jdbc:".length()));
        return bot(Map.of("DATABASE_URL", "postgres://wonce@127.0.0.1:" + ledger.getPort() + ledger.getPath()));
    }

    /** The same on a database of its own, which it has to make. */
    ServerProcess botWithItsOwnDatabase() {
        return bot(Map.of("WONCE_DATA", folder.resolve("own").toString()));
    }

    ServerProcess bareBolt() {
        return ServerProcess.start(List.of(BareBolt.class.getName(), SECRET), Map.of(), log());
    }

    WatchedServer watched() {
        return new WatchedServer(server.address());
    }

    private ServerProcess bot(Map<String, String> storage) {
        Map<String, String> environment = new HashMap<>(storage);
        environment.put("SLACK_SIGNING_SECRET", SECRET);
        environment.putAll(
                isAlone()
                        ? Map.of("SLACK_BOT_TOKEN", workspaces.get(0).token())
                        : Map.of(
                                "SLACK_CLIENT_ID",
                                CLIENT,
                                "SLACK_CLIENT_SECRET",
                                CLIENT_SECRET,
                                "PUBLIC_URL",
                                "https://wonce.example.com"));
        environment.put("SLACK_API_URL", slack.api().toString());
        environment.put("WONCE_KEY", "aGVsbG8gaGVsbG8gaGVsbG8gaGVsbG8gaGVsbG8gaGU=");
        environment.put("TZ", "Europe/Amsterdam");
        return ServerProcess.start(List.of("io.wonce.Main", "serve"), environment, log());
    }

    private Path log() {
        return folder.resolve("bots.log");
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(leaveNothing);
        stop();
        slack.close();
    }

    private void stop() {
        server.close();
    }
}
